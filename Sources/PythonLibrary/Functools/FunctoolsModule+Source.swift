extension FunctoolsModule {
    /// The part that is written in Python.
    static let source = """
        __all__ = ['update_wrapper', 'wraps', 'WRAPPER_ASSIGNMENTS', 'WRAPPER_UPDATES', 'total_ordering', 'cache',
                   'cmp_to_key', 'lru_cache', 'reduce', 'partial', 'partialmethod', 'singledispatch',
                   'singledispatchmethod', 'cached_property']

        WRAPPER_ASSIGNMENTS = '__module__', '__name__', '__qualname__', '__doc__', '__annotations__'
        WRAPPER_UPDATES = '__dict__',


        def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
            for name in assigned:
                try:
                    value = getattr(wrapped, name)
                except AttributeError:
                    continue
                setattr(wrapper, name, value)
            for name in updated:
                getattr(wrapper, name).update(getattr(wrapped, name, {}))
            wrapper.__wrapped__ = wrapped
            return wrapper


        def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
            def decorate(wrapper):
                return update_wrapper(wrapper, wrapped, assigned, updated)
            return decorate


        def _make_cache_info(*values):
            global _CacheInfo
            if _CacheInfo is None:
                from collections import namedtuple
                _CacheInfo = namedtuple('CacheInfo', ['hits', 'misses', 'maxsize', 'currsize'], module='functools')
            return _CacheInfo(*values)


        _CacheInfo = None


        def lru_cache(maxsize=128, typed=False):
            if callable(maxsize) and isinstance(typed, bool):
                function, maxsize = maxsize, 128
                return _decorated(function, maxsize, typed)
            if maxsize is not None and not isinstance(maxsize, int):
                raise TypeError('Expected first argument to be an integer, a callable, or None')
            return lambda function: _decorated(function, maxsize, typed)


        def _decorated(function, maxsize, typed):
            wrapper = update_wrapper(_cached(function, maxsize, typed), function)
            wrapper.cache_parameters = lambda: {'maxsize': maxsize, 'typed': typed}
            return wrapper


        def cache(user_function, /):
            return lru_cache(maxsize=None)(user_function)


        # What cmp_to_key's keys are: values in the order that a comparing function gives them.
        class KeyWrapper:
            __slots__ = '_compare', 'obj'
            __hash__ = None

            def __init__(self, compare, obj):
                self._compare = compare
                self.obj = obj

            def __eq__(self, other):
                return self._compare(self.obj, other.obj) == 0

            def __lt__(self, other):
                return self._compare(self.obj, other.obj) < 0

            def __le__(self, other):
                return self._compare(self.obj, other.obj) <= 0

            def __gt__(self, other):
                return self._compare(self.obj, other.obj) > 0

            def __ge__(self, other):
                return self._compare(self.obj, other.obj) >= 0


        def cmp_to_key(mycmp):
            return lambda obj: KeyWrapper(mycmp, obj)


        def _not(result):
            return result if result is NotImplemented else not result


        def _derived(root):
            def get(self, other):
                return getattr(type(self), root)(self, other)

            def or_equal(self, other):
                result = get(self, other)
                return result if result is NotImplemented or result else self == other

            def and_unequal(self, other):
                result = get(self, other)
                return result if result is NotImplemented or not result else self != other

            def opposite(self, other):
                return _not(get(self, other))

            def opposite_and_unequal(self, other):
                result = get(self, other)
                return result if result is NotImplemented else not result and self != other

            def opposite_or_equal(self, other):
                result = get(self, other)
                return result if result is NotImplemented else not result or self == other

            return {
                '__lt__': {'__gt__': opposite_and_unequal, '__le__': or_equal, '__ge__': opposite},
                '__le__': {'__ge__': opposite_or_equal, '__lt__': and_unequal, '__gt__': opposite},
                '__gt__': {'__lt__': opposite_and_unequal, '__ge__': or_equal, '__le__': opposite},
                '__ge__': {'__le__': opposite_or_equal, '__gt__': and_unequal, '__lt__': opposite},
            }[root]


        def total_ordering(cls):
            names = '__lt__', '__le__', '__gt__', '__ge__'
            defined = [name for name in names if getattr(cls, name, None) is not getattr(object, name, None)]
            if not defined:
                raise ValueError('must define at least one ordering operation: < > <= >=')
            for root in '__lt__', '__gt__', '__le__', '__ge__':
                if root in defined:
                    break
            for name, function in _derived(root).items():
                if name not in defined:
                    function.__name__ = name
                    setattr(cls, name, function)
            return cls


        class cached_property:
            def __init__(self, func):
                self.__doc__ = func.__doc__
                self.func, self.attrname = func, None

            def __get__(self, instance, owner=None):
                if instance is None:
                    return self
                name = self.attrname
                if name is None:
                    raise TypeError('Cannot use cached_property instance without calling __set_name__ on it.')
                values = instance.__dict__
                if name not in values:
                    values[name] = self.func(instance)
                return values[name]

            def __set_name__(self, owner, name):
                if self.attrname not in (None, name):
                    raise TypeError('Cannot assign the same cached_property to two different names '
                                    f'({self.attrname!r} and {name!r}).')
                self.attrname = name


        class partialmethod:
            def __init__(self, func, /, *args, **keywords):
                self.func = func
                self.args = args
                self.keywords = keywords

            def __get__(self, instance, owner=None):
                return partial(self.func.__get__(instance, owner), *self.args, **self.keywords)


        def singledispatch(func):
            registry = {object: func}

            def dispatch(cls):
                for base in cls.__mro__:
                    if base in registry:
                        return registry[base]
                return func

            def register(cls, func=None):
                if func is None:
                    if isinstance(cls, type):
                        return lambda function: register(cls, function)
                    annotations = getattr(cls, '__annotations__', {})
                    if not annotations:
                        raise TypeError(f'Invalid first argument to `register()`: {cls!r}. Use either '
                                        '`@register(some_class)` or plain `@register` on an annotated function.')
                    func = cls
                    cls = next(iter(annotations.values()))
                registry[cls] = func
                return func

            def wrapper(*args, **kw):
                if not args:
                    raise TypeError(f'{func.__name__} requires at least 1 positional argument')
                return dispatch(args[0].__class__)(*args, **kw)

            wrapper.register = register
            wrapper.dispatch = dispatch
            wrapper.registry = registry
            return update_wrapper(wrapper, func)


        class singledispatchmethod:
            def __init__(self, func):
                self.dispatcher = singledispatch(func)
                self.func = func

            def register(self, cls, method=None):
                return self.dispatcher.register(cls, func=method)

            def __get__(self, obj, cls=None):
                def method(*args, **kwargs):
                    return self.dispatcher.dispatch(args[0].__class__).__get__(obj, cls)(*args, **kwargs)
                method.register = self.register
                return method


        """
}
