extension PythonSource {
    /// `contextlib`.
    static let contextlib = PythonSource(
        name: "contextlib",
        text: """
            import sys as _sys
            from functools import wraps as _wraps

            __all__ = ['asynccontextmanager', 'contextmanager', 'closing', 'nullcontext', 'AbstractContextManager',
                       'AbstractAsyncContextManager', 'AsyncExitStack', 'ContextDecorator', 'AsyncContextDecorator',
                       'ExitStack', 'redirect_stdout', 'redirect_stderr', 'suppress', 'aclosing']


            class AbstractContextManager:
                def __enter__(self):
                    return self

                def __exit__(self, exc_type, exc_value, traceback):
                    return None


            class AbstractAsyncContextManager:
                async def __aenter__(self):
                    return self

                async def __aexit__(self, exc_type, exc_value, traceback):
                    return None


            class _Decorating:
                # The manager that one call of the decorated function enters.
                def _for_one_call(self):
                    return self


            class ContextDecorator(_Decorating):
                def __call__(self, func):
                    def managed(*positional, **named):
                        with self._for_one_call():
                            return func(*positional, **named)

                    return _wraps(func)(managed)


            class AsyncContextDecorator(_Decorating):
                def __call__(self, func):
                    async def managed(*positional, **named):
                        async with self._for_one_call():
                            return await func(*positional, **named)

                    return _wraps(func)(managed)


            class _OverGenerator:
                # A generator runs once, so each call of a decorated function starts one of its own.
                def __init__(self, func, positional, named):
                    self._recipe = func, positional, named
                    self._generator = func(*positional, **named)
                    self.__doc__ = getattr(func, '__doc__', None) or type(self).__doc__

                def _for_one_call(self):
                    return type(self)(*self._recipe)


            def _went_through(raised, thrown, endings):
                # Whether a generator let through what was thrown into it: as it was, or, since an exception that
                # would end a generator comes out wrapped, as the cause of a RuntimeError.
                if raised is thrown:
                    return True
                return isinstance(raised, RuntimeError) and isinstance(thrown, endings) and raised.__cause__ is thrown


            class _GeneratorContextManager(_OverGenerator, ContextDecorator, AbstractContextManager):
                def __enter__(self):
                    try:
                        first = next(self._generator)
                    except StopIteration:
                        raise RuntimeError("generator didn't yield") from None
                    return first

                def __exit__(self, kind, error, trace):
                    generator = self._generator
                    if kind is None:
                        for _ in generator:
                            generator.close()
                            raise RuntimeError("generator didn't stop")
                        return False
                    thrown = kind() if error is None else error
                    try:
                        generator.throw(thrown)
                    except StopIteration as end:
                        return end is not thrown
                    except BaseException as raised:
                        if not _went_through(raised, thrown, StopIteration):
                            raise
                        thrown.__traceback__ = trace
                        return False
                    generator.close()
                    raise RuntimeError("generator didn't stop after throw()")


            class _AsyncGeneratorContextManager(_OverGenerator, AsyncContextDecorator, AbstractAsyncContextManager):
                async def __aenter__(self):
                    try:
                        first = await anext(self._generator)
                    except StopAsyncIteration:
                        raise RuntimeError("generator didn't yield") from None
                    return first

                async def __aexit__(self, kind, error, trace):
                    generator = self._generator
                    if kind is None:
                        async for _ in generator:
                            await generator.aclose()
                            raise RuntimeError("generator didn't stop")
                        return False
                    thrown = kind() if error is None else error
                    try:
                        await generator.athrow(thrown)
                    except StopAsyncIteration as end:
                        return end is not thrown
                    except BaseException as raised:
                        if not _went_through(raised, thrown, (StopIteration, StopAsyncIteration)):
                            raise
                        thrown.__traceback__ = trace
                        return False
                    await generator.aclose()
                    raise RuntimeError("generator didn't stop after athrow()")


            def _maker(func, manager):
                def make(*positional, **named):
                    return manager(func, positional, named)

                return _wraps(func)(make)


            def contextmanager(func):
                return _maker(func, _GeneratorContextManager)


            def asynccontextmanager(func):
                return _maker(func, _AsyncGeneratorContextManager)


            class _Holding:
                def __init__(self, thing):
                    self._held = thing


            class closing(_Holding, AbstractContextManager):
                def __enter__(self):
                    return self._held

                def __exit__(self, kind, error, trace):
                    self._held.close()


            class aclosing(_Holding, AbstractAsyncContextManager):
                async def __aenter__(self):
                    return self._held

                async def __aexit__(self, kind, error, trace):
                    await self._held.aclose()


            class _Redirection(AbstractContextManager):
                def __init__(self, new_target):
                    self._target = new_target
                    # One entry for each time it is entered: it may be nested in itself.
                    self._before = []

                def __enter__(self):
                    name = self._name
                    self._before.append(getattr(_sys, name))
                    setattr(_sys, name, self._target)
                    return self._target

                def __exit__(self, kind, error, trace):
                    setattr(_sys, self._name, self._before.pop())


            class redirect_stdout(_Redirection):
                _name = 'stdout'


            class redirect_stderr(_Redirection):
                _name = 'stderr'


            class suppress(AbstractContextManager):
                def __init__(self, *exceptions):
                    self._kinds = exceptions

                def __enter__(self):
                    return None

                def __exit__(self, kind, error, trace):
                    return False if kind is None else issubclass(kind, self._kinds)


            class nullcontext(AbstractContextManager, AbstractAsyncContextManager):
                def __init__(self, enter_result=None):
                    self.enter_result = enter_result

                async def __aenter__(self):
                    return self.enter_result

                def __enter__(self):
                    return self.enter_result


            def _methods(manager, enter, leave, protocol):
                cls = type(manager)
                try:
                    return getattr(cls, enter), getattr(cls, leave)
                except AttributeError:
                    name = f'{cls.__module__}.{cls.__qualname__}'
                    raise TypeError(f"'{name}' object does not support the {protocol} protocol") from None


            def _leaving(thing, name):
                # What an exit stack calls for a thing pushed onto it: its method, or the thing itself.
                method = getattr(type(thing), name, None)
                return thing if method is None else _of(method, thing)


            def _of(method, thing):
                return lambda kind, error, trace: method(thing, kind, error, trace)


            class _Awaited:
                # An entry of an exit stack that has to be awaited.
                def __init__(self, leave):
                    self.leave = leave


            class _Unwinding:
                # What leaving an exit stack has come to so far: the exception in flight, and where it came from.
                def __init__(self, details, handled):
                    self.details = details
                    self._handled = handled
                    self._failed = details[0] is not None
                    self._swallowed = False
                    self._raised = None

                def swallow(self):
                    self.details = None, None, None
                    self._swallowed, self._raised = True, None

                def replace(self, error):
                    # The exception so far goes where the one handled outside of the stack stands in the new one's
                    # chain, as if the blocks were nested.
                    earlier = self.details[1]
                    end, below = error, error.__context__
                    while below is not None and below is not earlier and below is not self._handled:
                        end, below = below, below.__context__
                    if below is not None and below is not earlier:
                        end.__context__ = earlier
                    self.details = type(error), error, error.__traceback__
                    self._raised = error

                def finish(self):
                    error = self._raised
                    if error is None:
                        return self._failed and self._swallowed
                    chain = error.__context__
                    try:
                        raise error
                    finally:
                        # Raising links an exception to the one being handled; the chain is right already.
                        error.__context__ = chain


            class _Stacking:
                def __init__(self):
                    self._entries = []

                def push(self, exit):
                    self._entries.append(_leaving(exit, '__exit__'))
                    return exit

                def callback(self, callback, /, *args, **kwds):
                    def leave(kind, error, trace):
                        callback(*args, **kwds)

                    self._entries.append(leave)
                    return callback

                def enter_context(self, cm):
                    enter, leave = _methods(cm, '__enter__', '__exit__', 'context manager')
                    entered = enter(cm)
                    self._entries.append(_of(leave, cm))
                    return entered

                def pop_all(self):
                    other = type(self)()
                    other._entries = self._entries
                    self._entries = []
                    return other


            class ExitStack(_Stacking, AbstractContextManager):
                def __exit__(self, *details):
                    unwinding = _Unwinding(details, _sys.exception())
                    while self._entries:
                        leave = self._entries.pop()
                        try:
                            if leave(*unwinding.details):
                                unwinding.swallow()
                        except BaseException as error:
                            unwinding.replace(error)
                    return unwinding.finish()

                def close(self):
                    self.__exit__(None, None, None)


            class AsyncExitStack(_Stacking, AbstractAsyncContextManager):
                async def enter_async_context(self, cm):
                    enter, leave = _methods(cm, '__aenter__', '__aexit__', 'asynchronous context manager')
                    entered = await enter(cm)
                    self._entries.append(_Awaited(_of(leave, cm)))
                    return entered

                def push_async_exit(self, exit):
                    self._entries.append(_Awaited(_leaving(exit, '__aexit__')))
                    return exit

                def push_async_callback(self, callback, /, *args, **kwds):
                    async def leave(kind, error, trace):
                        await callback(*args, **kwds)

                    self._entries.append(_Awaited(leave))
                    return callback

                async def __aexit__(self, *details):
                    unwinding = _Unwinding(details, _sys.exception())
                    while self._entries:
                        entry = self._entries.pop()
                        try:
                            if isinstance(entry, _Awaited):
                                swallowed = await entry.leave(*unwinding.details)
                            else:
                                swallowed = entry(*unwinding.details)
                            if swallowed:
                                unwinding.swallow()
                        except BaseException as error:
                            unwinding.replace(error)
                    return unwinding.finish()

                async def aclose(self):
                    await self.__aexit__(None, None, None)


            """)
}
