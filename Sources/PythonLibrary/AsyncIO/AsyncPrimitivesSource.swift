/// `asyncio`'s locks, in our own Python (asyncio rules 24 to 26).
///
/// Waiters stand in a dictionary: it keeps their order, and taking one out costs the same wherever it stands.
enum AsyncPrimitivesSource {
    static let text = #"""
        def _make_waiter(primitive):
            # A primitive belongs to the loop of its first wait (asyncio rule 28).
            loop = get_running_loop()
            if primitive._loop is None:
                primitive._loop = loop
            if primitive._loop is not loop:
                raise RuntimeError(f'{primitive!r} is bound to a different event loop')
            return _primitive_future(primitive._id)


        class _Entered:
            async def __aenter__(self):
                await self.acquire()
                return None

            async def __aexit__(self, kind, error, trace):
                self.release()


        class Lock(_Entered):
            """Primitive lock objects."""

            __module__ = 'asyncio.locks'
            _loop = None

            def __init__(self):
                self._locked = False
                self._waiters = {}
                self._id = _make_primitive('lock', 1)

            def __repr__(self):
                state = 'locked' if self._locked else 'unlocked'
                if self._waiters:
                    state = f'{state}, waiters:{len(self._waiters)}'
                return f'<{object.__repr__(self)[1:-1]} [{state}]>'

            def locked(self):
                return self._locked

            async def acquire(self):
                if not self._locked and all(waiter.cancelled() for waiter in self._waiters):
                    self._locked = True
                    _note(self._id, 'acquired')
                    return True
                waiter = _make_waiter(self)
                self._waiters[waiter] = None
                try:
                    try:
                        await waiter
                    finally:
                        del self._waiters[waiter]
                except CancelledError:
                    if not self._locked:
                        self._wake_first()
                    raise
                self._locked = True
                _note(self._id, 'acquired')
                return True

            def release(self):
                if not self._locked:
                    raise RuntimeError('Lock is not acquired.')
                self._locked = False
                _note(self._id, 'released')
                self._wake_first()

            def _wake_first(self):
                for waiter in self._waiters:
                    if not waiter.done():
                        waiter.set_result(True)
                    return


        class Semaphore(_Entered):
            """A Semaphore implementation."""

            __module__ = 'asyncio.locks'
            _loop = None

            def __init__(self, value=1):
                if value < 0:
                    raise ValueError('Semaphore initial value must be >= 0')
                self._waiters = {}
                self._value = value
                self._id = _make_primitive('semaphore', value)

            def __repr__(self):
                state = 'locked' if self.locked() else f'unlocked, value:{self._value}'
                if self._waiters:
                    state = f'{state}, waiters:{len(self._waiters)}'
                return f'<{object.__repr__(self)[1:-1]} [{state}]>'

            def locked(self):
                if self._value == 0:
                    return True
                for waiter in self._waiters:
                    if not waiter.cancelled():
                        return True
                return False

            async def acquire(self):
                if not self.locked():
                    self._value -= 1
                    _note(self._id, 'acquired')
                    return True
                waiter = _make_waiter(self)
                self._waiters[waiter] = None
                try:
                    try:
                        await waiter
                    finally:
                        del self._waiters[waiter]
                except CancelledError:
                    if not waiter.cancelled():
                        # The permit had been handed over already: give it back.
                        self._value += 1
                        self._wake_next()
                    raise
                if self._value > 0:
                    self._wake_next()
                _note(self._id, 'acquired')
                return True

            def release(self):
                self._value += 1
                _note(self._id, 'released')
                self._wake_next()

            def _wake_next(self):
                for waiter in self._waiters:
                    if not waiter.done():
                        self._value -= 1
                        waiter.set_result(True)
                        return


        class BoundedSemaphore(Semaphore):
            """A bounded semaphore implementation."""

            __module__ = 'asyncio.locks'
            _loop = None

            def __init__(self, value=1):
                self._bound = value
                super().__init__(value)

            def release(self):
                if self._value >= self._bound:
                    raise ValueError('BoundedSemaphore released too many times')
                super().release()


        class Event:
            """Asynchronous equivalent to threading.Event."""

            __module__ = 'asyncio.locks'
            _loop = None

            def __init__(self):
                self._waiters = {}
                self._value = False
                self._id = _make_primitive('event', 0)

            def __repr__(self):
                state = 'set' if self._value else 'unset'
                if self._waiters:
                    state = f'{state}, waiters:{len(self._waiters)}'
                return f'<{object.__repr__(self)[1:-1]} [{state}]>'

            def is_set(self):
                return self._value

            def set(self):
                if not self._value:
                    self._value = True
                    _note(self._id, 'set')
                    for waiter in self._waiters:
                        if not waiter.done():
                            waiter.set_result(True)

            def clear(self):
                self._value = False
                _note(self._id, 'cleared')

            async def wait(self):
                if self._value:
                    return True
                waiter = _make_waiter(self)
                self._waiters[waiter] = None
                try:
                    await waiter
                    return True
                finally:
                    del self._waiters[waiter]


        class Condition(_Entered):
            """Asynchronous equivalent to threading.Condition."""

            __module__ = 'asyncio.locks'
            _loop = None

            def __init__(self, lock=None):
                self._lock = Lock() if lock is None else lock
                self.locked = self._lock.locked
                self.acquire = self._lock.acquire
                self.release = self._lock.release
                self._waiters = {}
                self._id = _make_primitive('condition', 0)

            def __repr__(self):
                state = 'locked' if self.locked() else 'unlocked'
                if self._waiters:
                    state = f'{state}, waiters:{len(self._waiters)}'
                return f'<{object.__repr__(self)[1:-1]} [{state}]>'

            async def wait(self):
                if not self.locked():
                    raise RuntimeError('cannot wait on un-acquired lock')
                self.release()
                try:
                    waiter = _make_waiter(self)
                    self._waiters[waiter] = None
                    try:
                        await waiter
                        return True
                    finally:
                        del self._waiters[waiter]
                finally:
                    # The lock comes back whatever happens; a cancellation meanwhile is passed on afterwards.
                    cancelled = False
                    while True:
                        try:
                            await self.acquire()
                            break
                        except CancelledError:
                            cancelled = True
                    if cancelled:
                        raise CancelledError

            async def wait_for(self, predicate):
                result = predicate()
                while not result:
                    await self.wait()
                    result = predicate()
                return result

            def notify(self, n=1):
                if not self.locked():
                    raise RuntimeError('cannot notify on un-acquired lock')
                _note(self._id, 'notified')
                woken = 0
                for waiter in self._waiters:
                    if woken >= n:
                        break
                    if not waiter.done():
                        woken += 1
                        waiter.set_result(False)

            def notify_all(self):
                self.notify(len(self._waiters))


        """#
}
