/// The part of `asyncio` that is our own Python: waiting, time-outs, groups. Compiled when a program first imports it.
/// Order and texts as CPython 3.11's (asyncio rules 10, 13 to 28).
enum AsyncSource {
    /// The whole module, in the order of its parts.
    static let text = base + waiting + AsyncPrimitivesSource.text + AsyncQueueSource.text + missing

    private static let base = #"""
        from _asyncio import (
            AbstractEventLoop, CancelledError, Future, Handle, InvalidStateError, Task, TimerHandle,
            all_tasks, create_task, current_task, ensure_future, gather, get_running_loop,
            iscoroutine, iscoroutinefunction, isfuture, run,
            _make_primitive, _note, _now, _primitive_future, _running_loop_or_none, _sleep, _turn, _task_future,
        )

        TimeoutError = TimeoutError
        FIRST_COMPLETED = 'FIRST_COMPLETED'
        FIRST_EXCEPTION = 'FIRST_EXCEPTION'
        ALL_COMPLETED = 'ALL_COMPLETED'
        _ENDINGS = ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION


        def get_event_loop():
            loop = _running_loop_or_none()
            if loop is None:
                raise RuntimeError('There is no current event loop: use asyncio.run()')
            return loop


        async def sleep(delay, result=None):
            """Coroutine that completes after a given time (in seconds)."""
            if delay <= 0:
                await _turn()
                return result
            return await _sleep(delay, result)


        async def _wrap_awaitable(awaitable):
            return await awaitable


        async def _shutdown_asyncgens(generators):
            for generator in generators:
                await generator.aclose()


        async def _shutdown_default_executor(_):
            pass


        """#

    private static let waiting = #"""
        def _finish_waiter(waiter, *_):
            if not waiter.done():
                waiter.set_result(None)


        async def _cancel_and_wait(future):
            # The clean-up of what is cancelled takes the time it takes.
            waiter = _task_future(future)

            def wake(_):
                _finish_waiter(waiter)

            future.add_done_callback(wake)
            try:
                future.cancel()
                await waiter
            finally:
                future.remove_done_callback(wake)


        async def wait_for(fut, timeout):
            """Wait for the single Future or coroutine to complete, with timeout."""
            if timeout is None:
                return await fut
            if timeout <= 0:
                fut = ensure_future(fut)
                if fut.done():
                    return fut.result()
                await _cancel_and_wait(fut)
                try:
                    return fut.result()
                except CancelledError as error:
                    raise TimeoutError() from error
            loop = get_running_loop()
            waiter = _task_future(None)
            timer = loop.call_later(timeout, _finish_waiter, waiter)
            fut = ensure_future(fut)

            def wake(_):
                _finish_waiter(waiter)

            fut.add_done_callback(wake)
            try:
                try:
                    await waiter
                except CancelledError:
                    if fut.done():
                        return fut.result()
                    fut.remove_done_callback(wake)
                    await _cancel_and_wait(fut)
                    raise
                if fut.done():
                    return fut.result()
                fut.remove_done_callback(wake)
                await _cancel_and_wait(fut)
                try:
                    return fut.result()
                except CancelledError as error:
                    raise TimeoutError() from error
            finally:
                timer.cancel()


        class Timeout:
            """Asynchronous context manager that limits the time spent inside of it."""

            __module__ = 'asyncio.timeouts'

            def __init__(self, when):
                self._state = 'created'
                self._task = None
                self._timer = None
                self._when = when
                self._requests = 0

            def when(self):
                return self._when

            def expired(self):
                return self._state in ('expiring', 'expired')

            def reschedule(self, when):
                if self._state != 'active':
                    if self._state == 'created':
                        raise RuntimeError('Timeout has not been entered')
                    raise RuntimeError(f'Cannot change state of {self._state} Timeout')
                self._when = when
                if self._timer is not None:
                    self._timer.cancel()
                loop = get_running_loop()
                if when is None:
                    self._timer = None
                elif when <= loop.time():
                    self._timer = loop.call_soon(self._expire)
                else:
                    self._timer = loop.call_at(when, self._expire)

            def __repr__(self):
                info = [self._state]
                if self._state == 'active':
                    info.append(f'when={round(self._when, 3) if self._when is not None else None}')
                return f"<Timeout [{self._state}]{' ' + info[1] if len(info) > 1 else ''}>"

            async def __aenter__(self):
                if self._state != 'created':
                    raise RuntimeError('Timeout has already been entered')
                task = current_task()
                if task is None:
                    raise RuntimeError('Timeout should be used inside a task')
                self._state = 'active'
                self._task = task
                self._requests = task.cancelling()
                self.reschedule(self._when)
                return self

            async def __aexit__(self, kind, error, trace):
                if self._timer is not None:
                    self._timer.cancel()
                    self._timer = None
                if self._state == 'expiring':
                    self._state = 'expired'
                    if self._task.uncancel() <= self._requests and kind is CancelledError:
                        raise TimeoutError from error
                elif self._state == 'active':
                    self._state = 'finished'
                return None

            def _expire(self):
                self._task.cancel()
                self._state = 'expiring'
                self._timer = None


        def timeout(delay):
            """Timeout async context manager."""
            return Timeout(get_running_loop().time() + delay if delay is not None else None)


        def timeout_at(when):
            """Schedule the timeout at absolute time."""
            return Timeout(when)


        def _refuse_one(awaitable, wanted):
            if isfuture(awaitable) or iscoroutine(awaitable):
                raise TypeError(f'expect {wanted} of futures, not {type(awaitable).__name__}')


        async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
            """Wait for the Futures or Tasks given by fs to complete."""
            _refuse_one(fs, 'a list')
            if not fs:
                raise ValueError('Set of Tasks/Futures is empty.')
            if return_when not in _ENDINGS:
                raise ValueError(f'Invalid return_when value: {return_when}')
            futures = list(dict.fromkeys(fs))
            if any(iscoroutine(one) for one in futures):
                raise TypeError('Passing coroutines is forbidden, use tasks explicitly.')
            loop = get_running_loop()
            waiter = _task_future(None)
            timer = None
            if timeout is not None:
                timer = loop.call_later(timeout, _finish_waiter, waiter)
            left = len(futures)

            def wake(future):
                nonlocal left
                left -= 1
                enough = (
                    left <= 0
                    or return_when == FIRST_COMPLETED
                    or return_when == FIRST_EXCEPTION
                    and not future.cancelled()
                    and future.exception() is not None
                )
                if enough:
                    if timer is not None:
                        timer.cancel()
                    _finish_waiter(waiter)

            done_already = [one for one in futures if one.done()]
            at_once = (
                len(done_already) == len(futures)
                or done_already and return_when == FIRST_COMPLETED
                or return_when == FIRST_EXCEPTION
                and any(not one.cancelled() and one.exception() is not None for one in done_already)
            )
            if not at_once:
                left = len(futures) - len(done_already)
                pending = [one for one in futures if not one.done()]
                for one in pending:
                    one.add_done_callback(wake)
                try:
                    await waiter
                finally:
                    if timer is not None:
                        timer.cancel()
                    for one in pending:
                        one.remove_done_callback(wake)
            elif timer is not None:
                timer.cancel()
            done, pending = set(), set()
            for one in futures:
                (done if one.done() else pending).add(one)
            return done, pending


        def as_completed(fs, *, timeout=None):
            """Return an iterator whose values are coroutines, in order of completion."""
            _refuse_one(fs, 'an iterable')
            done = Queue()
            todo = {ensure_future(one): None for one in dict.fromkeys(fs)}
            timer = None

            def expire():
                for one in todo:
                    one.remove_done_callback(wake)
                    done.put_nowait(None)
                todo.clear()

            def wake(future):
                if not todo:
                    return
                todo.pop(future, None)
                done.put_nowait(future)
                if not todo and timer is not None:
                    timer.cancel()

            async def next_done():
                future = await done.get()
                if future is None:
                    raise TimeoutError
                return future.result()

            for one in todo:
                one.add_done_callback(wake)
            if todo and timeout is not None:
                timer = get_running_loop().call_later(timeout, expire)
            for _ in range(len(todo)):
                yield next_done()


        def shield(arg):
            """Wait for a future, shielding it from cancellation."""
            kept = ensure_future(arg)
            if kept.done():
                return kept
            front = _task_future(kept)

            def pass_on(future):
                # What a cancelled shield leaves behind counts as seen.
                error = None if future.cancelled() else future.exception()
                if front.cancelled():
                    return
                if future.cancelled():
                    front.cancel()
                elif error is None:
                    front.set_result(future.result())
                else:
                    front.set_exception(error)

            def let_go(_):
                if not kept.done():
                    kept.remove_done_callback(pass_on)

            front.add_done_callback(let_go)
            kept.add_done_callback(pass_on)
            return front


        class TaskGroup:
            """Asynchronous context manager for managing groups of tasks."""

            __module__ = 'asyncio.taskgroups'

            def __init__(self):
                self._parent = None
                self._parent_asked = False
                self._entered = self._exiting = self._aborting = False
                self._tasks, self._errors = {}, []
                self._base_error = None
                self._all_done = None

            def __repr__(self):
                counted = ('tasks', self._tasks), ('errors', self._errors)
                shown = [f'{what}={len(held)}' for what, held in counted if held]
                if self._entered or self._aborting:
                    shown.append('cancelling' if self._aborting else 'entered')
                return f"<TaskGroup{''.join(f' {each}' for each in shown)}>"

            async def __aenter__(self):
                if self._entered:
                    raise RuntimeError(f'TaskGroup {self!r} has been already entered')
                self._parent = current_task()
                if self._parent is None:
                    raise RuntimeError(f'TaskGroup {self!r} cannot determine the parent task')
                self._entered = True
                return self

            async def __aexit__(self, kind, error, trace):
                self._exiting = True
                if error is not None and self._is_base(error) and self._base_error is None:
                    self._base_error = error
                cancellation = error if kind is CancelledError else None
                if self._parent_asked and self._parent.uncancel() == 0:
                    # It was this group that asked: the cancellation is its own business.
                    cancellation = None
                if kind is not None and not self._aborting:
                    self._abort()
                while self._tasks:
                    if self._all_done is None:
                        self._all_done = _task_future(list(self._tasks))
                    try:
                        await self._all_done
                    except CancelledError as error_while_waiting:
                        if not self._aborting:
                            cancellation = error_while_waiting
                            self._abort()
                    self._all_done = None
                if self._base_error is not None:
                    raise self._base_error
                if cancellation is not None and not self._errors:
                    raise cancellation
                if kind is not None and kind is not CancelledError:
                    self._errors.append(error)
                if self._errors:
                    try:
                        raise BaseExceptionGroup('unhandled errors in a TaskGroup', self._errors) from None
                    finally:
                        self._errors = None

            def create_task(self, coro, *, name=None, context=None):
                if not self._entered:
                    raise RuntimeError(f'TaskGroup {self!r} has not been entered')
                if self._exiting and not self._tasks:
                    raise RuntimeError(f'TaskGroup {self!r} is finished')
                if self._aborting:
                    raise RuntimeError(f'TaskGroup {self!r} is shutting down')
                task = create_task(coro, name=name)
                if task.done():
                    self._task_done(task)
                else:
                    self._tasks[task] = None
                    task.add_done_callback(self._task_done)
                return task

            def _is_base(self, error):
                return isinstance(error, (SystemExit, KeyboardInterrupt))

            def _abort(self):
                self._aborting = True
                for task in list(self._tasks):
                    if not task.done():
                        task.cancel()

            def _task_done(self, task):
                self._tasks.pop(task, None)
                if self._all_done is not None and not self._tasks and not self._all_done.done():
                    self._all_done.set_result(True)
                if task.cancelled():
                    return
                error = task.exception()
                if error is None:
                    return
                self._errors.append(error)
                if self._is_base(error) and self._base_error is None:
                    self._base_error = error
                if self._parent.done():
                    return
                if not self._aborting and not self._parent_asked:
                    self._abort()
                    self._parent_asked = True
                    self._parent.cancel()


        """#

    /// What this `asyncio` has not: one clear sentence each.
    private static let missing = #"""
        _MISSING = {
            'to_thread': 'there are no threads here yet',
            'run_coroutine_threadsafe': 'there are no threads here yet',
            'open_connection': 'there are no streams here yet; use httpx.AsyncClient for requests',
            'start_server': 'there are no streams here yet',
            'create_subprocess_exec': 'a sandbox has no processes',
            'create_subprocess_shell': 'a sandbox has no processes',
            'new_event_loop': 'loops are made by asyncio.run() alone here',
            'set_event_loop': 'loops are made by asyncio.run() alone here',
            'Runner': 'use asyncio.run()',
            'Barrier': 'use an Event or a Condition',
        }


        def __getattr__(name):
            reason = _MISSING.get(name)
            if reason is None:
                raise AttributeError(f"module 'asyncio' has no attribute '{name}'")
            raise AttributeError(f'Meanwhile has no asyncio.{name}: {reason}.')
        """#
}
