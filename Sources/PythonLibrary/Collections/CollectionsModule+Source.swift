extension CollectionsModule {
    /// The part that is written in Python.
    static let source = """
        __all__ = ['ChainMap', 'Counter', 'OrderedDict', 'UserDict', 'UserList', 'defaultdict', 'deque', 'namedtuple']


        class defaultdict(dict):
            def __init__(self, default_factory=None, /, *args, **kwargs):
                if default_factory is not None and not callable(default_factory):
                    raise TypeError('first argument must be callable or None')
                self.default_factory = default_factory
                dict.__init__(self, *args, **kwargs)

            def __missing__(self, key):
                if self.default_factory is None:
                    raise KeyError(key)
                self[key] = value = self.default_factory()
                return value

            def __repr__(self):
                return f'defaultdict({self.default_factory!r}, {dict.__repr__(self)})'

            def copy(self):
                return type(self)(self.default_factory, self)

            __copy__ = copy


        class OrderedDict(dict):
            def move_to_end(self, key, last=True):
                value = self.pop(key)
                if last:
                    self[key] = value
                else:
                    rest = list(self.items())
                    self.clear()
                    self[key] = value
                    self.update(rest)

            def popitem(self, last=True):
                if not self:
                    raise KeyError('dictionary is empty')
                key = next(reversed(self) if last else iter(self))
                return key, self.pop(key)

            def copy(self):
                return type(self)(self)

            def __eq__(self, other):
                if isinstance(other, OrderedDict):
                    return dict.__eq__(self, other) and list(self) == list(other)
                return dict.__eq__(self, other)

            def __repr__(self):
                if not self:
                    return f'{type(self).__name__}()'
                return f'{type(self).__name__}({list(self.items())!r})'

            @classmethod
            def fromkeys(cls, iterable, value=None):
                return cls((key, value) for key in iterable)


        def _among_counters(operation):
            # An operation that counters have with counters alone.
            def method(self, other):
                return operation(self, other) if isinstance(other, Counter) else NotImplemented

            method.__name__ = operation.__name__
            method.__qualname__ = operation.__qualname__
            return method


        class Counter(dict):
            def __init__(self, iterable=None, /, **kwds):
                dict.__init__(self)
                self.update(iterable, **kwds)

            def __missing__(self, key):
                return 0

            def total(self):
                return sum(self.values())

            def most_common(self, n=None):
                pairs = sorted(self.items(), key=lambda pair: pair[1], reverse=True)
                return pairs if n is None else pairs[:max(n, 0)]

            def elements(self):
                for key, count in self.items():
                    for _ in range(count):
                        yield key

            @classmethod
            def fromkeys(cls, iterable, v=None):
                raise NotImplementedError('Counter.fromkeys() is undefined.  Use Counter(iterable) instead.')

            def update(self, iterable=None, /, **kwds):
                if iterable is not None:
                    if hasattr(iterable, 'items'):
                        for key, count in iterable.items():
                            self[key] = self.get(key, 0) + count
                    else:
                        get = self.get
                        for key in iterable:
                            self[key] = get(key, 0) + 1
                if kwds:
                    self.update(kwds)

            def subtract(self, iterable=None, /, **kwds):
                if iterable is not None:
                    if hasattr(iterable, 'items'):
                        for key, count in iterable.items():
                            self[key] = self.get(key, 0) - count
                    else:
                        for key in iterable:
                            self[key] = self.get(key, 0) - 1
                if kwds:
                    self.subtract(kwds)

            def copy(self):
                return type(self)(self)

            def __delitem__(self, key):
                if key in self:
                    dict.__delitem__(self, key)

            def __repr__(self):
                if not self:
                    return f'{type(self).__name__}()'
                try:
                    shown = dict(self.most_common())
                except TypeError:
                    shown = dict(self)
                return f'{type(self).__name__}({shown!r})'

            @_among_counters
            def __eq__(self, other):
                return all(self[key] == other[key] for each in (self, other) for key in each)

            @_among_counters
            def __ne__(self, other):
                return not self == other

            @_among_counters
            def __lt__(self, other):
                return self != other and self <= other

            @_among_counters
            def __le__(self, other):
                return all(self[key] <= other[key] for each in (self, other) for key in each)

            @_among_counters
            def __gt__(self, other):
                return other < self

            @_among_counters
            def __ge__(self, other):
                return other <= self

            def _combined(self, other, operation):
                result = Counter()
                for key in list(self) + [key for key in other if key not in self]:
                    count = operation(self[key], other[key])
                    if count > 0:
                        result[key] = count
                return result

            @_among_counters
            def __add__(self, other):
                return self._combined(other, lambda a, b: a + b)

            @_among_counters
            def __sub__(self, other):
                return self._combined(other, lambda a, b: a - b)

            @_among_counters
            def __or__(self, other):
                return self._combined(other, max)

            @_among_counters
            def __and__(self, other):
                return self._combined(other, min)

            def __pos__(self):
                return self + Counter()

            def __neg__(self):
                return Counter() - self

            def _keep_positive(self):
                for key in [key for key, count in self.items() if not count > 0]:
                    del self[key]
                return self

            def __iadd__(self, other):
                for key, count in other.items():
                    self[key] += count
                return self._keep_positive()

            def __isub__(self, other):
                for key, count in other.items():
                    self[key] -= count
                return self._keep_positive()


        def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
            if isinstance(field_names, str):
                field_names = field_names.replace(',', ' ').split()
            names = [str(name) for name in field_names]
            typename = str(typename)
            if rename:
                seen = set()
                for index, name in enumerate(names):
                    if not name.isidentifier() or _is_keyword(name) or name.startswith('_') or name in seen:
                        names[index] = f'_{index}'
                    seen.add(name)
            for name in [typename] + names:
                if not name.isidentifier():
                    raise ValueError(f'Type names and field names must be valid identifiers: {name!r}')
                if _is_keyword(name):
                    raise ValueError(f'Type names and field names cannot be a keyword: {name!r}')
            seen = set()
            for name in names:
                if name.startswith('_') and not rename:
                    raise ValueError(f'Field names cannot start with an underscore: {name!r}')
                if name in seen:
                    raise ValueError(f'Encountered duplicate field name: {name!r}')
                seen.add(name)
            fields = tuple(names)
            defaults = () if defaults is None else tuple(defaults)
            if len(defaults) > len(fields):
                raise TypeError('Got more default values than field names')
            field_defaults = dict(zip(fields[len(fields) - len(defaults):], defaults))
            make_tuple = tuple.__new__
            parameters = ', '.join(fields)
            scope = {'_make_tuple': make_tuple, '__builtins__': {}, '__name__': f'namedtuple_{typename}'}
            new = eval(f'lambda _cls, {parameters}: _make_tuple(_cls, ({parameters}{"," if fields else ""}))', scope)
            new.__name__ = '__new__'
            new.__qualname__ = f'{typename}.__new__'
            new.__defaults__ = defaults or None

            def _make(cls, iterable):
                result = make_tuple(cls, iterable)
                if len(result) != len(fields):
                    raise TypeError(f'Expected {len(fields)} arguments, got {len(result)}')
                return result

            def _replace(self, /, **kwds):
                result = self._make(kwds.pop(name, value) for name, value in zip(fields, self))
                if kwds:
                    raise ValueError(f'Got unexpected field names: {list(kwds)!r}')
                return result

            def __repr__(self):
                shown = ', '.join(f'{name}={value!r}' for name, value in zip(fields, self))
                return f'{self.__class__.__name__}({shown})'

            def _asdict(self):
                return dict(zip(fields, self))

            def __getnewargs__(self):
                return tuple(self)

            namespace = {
                '__doc__': f'{typename}({parameters})',
                '__slots__': (),
                '_fields': fields,
                '_field_defaults': field_defaults,
                '__match_args__': fields,
                '__new__': new,
                '__module__': '__main__' if module is None else module,
                '_make': classmethod(_make),
            }
            for method in (__getnewargs__, __repr__, _asdict, _replace):
                namespace[method.__name__] = method
            for index, name in enumerate(fields):
                namespace[name] = _item_getter(index)
            return type(typename, (tuple,), namespace)


        def _is_keyword(name):
            return name in _keywords


        _keywords = frozenset('False None True and as assert async await break class continue def del elif else except '
                              'finally for from global if import in is lambda nonlocal not or pass raise return try '
                              'while with yield'.split())


        class ChainMap:
            def __init__(self, *maps):
                self.maps = list(maps) or [{}]

            def __getitem__(self, key):
                for mapping in self.maps:
                    if key in mapping:
                        return mapping[key]
                raise KeyError(key)

            def get(self, key, default=None):
                return self[key] if key in self else default

            def __contains__(self, key):
                return any(key in mapping for mapping in self.maps)

            def _merged(self):
                merged = {}
                for mapping in reversed(self.maps):
                    merged.update(dict.fromkeys(mapping))
                return merged

            def __iter__(self):
                return iter(self._merged())

            def __len__(self):
                return len(self._merged())

            def __bool__(self):
                return any(self.maps)

            def keys(self):
                return list(self)

            def values(self):
                return [self[key] for key in self]

            def items(self):
                return [(key, self[key]) for key in self]

            # What is written goes to the first mapping alone.
            def __delitem__(self, key):
                first = self.maps[0]
                try:
                    del first[key]
                except KeyError:
                    raise KeyError(f'Key not found in the first mapping: {key!r}')

            def __setitem__(self, key, value):
                first = self.maps[0]
                first[key] = value

            @property
            def parents(self):
                return type(self)(*self.maps[1:])

            def new_child(self, m=None, **kwargs):
                front = kwargs if m is None else m
                if kwargs and front is not kwargs:
                    front.update(kwargs)
                return type(self)(front, *self.maps)

            def __repr__(self):
                return f'{self.__class__.__name__}({", ".join(map(repr, self.maps))})'


        class UserDict:
            def __init__(self, dict=None, /, **kwargs):
                self.data = {}
                self.update(dict or {}, **kwargs)

            def __repr__(self):
                return repr(self.data)

            def __eq__(self, other):
                return self.data == (other.data if isinstance(other, UserDict) else other)

            def __contains__(self, key):
                return key in self.data

            def __iter__(self):
                return iter(self.data)

            def __len__(self):
                return len(self.data)

            def __delitem__(self, key):
                del self.data[key]

            def __setitem__(self, key, item):
                self.data[key] = item

            def __getitem__(self, key):
                values = self.data
                if key in values:
                    return values[key]
                missing = getattr(type(self), '__missing__', None)
                if missing is None:
                    raise KeyError(key)
                return missing(self, key)

            def get(self, key, default=None):
                return self[key] if key in self else default

            def keys(self):
                return self.data.keys()

            def values(self):
                return self.data.values()

            def items(self):
                return self.data.items()

            def update(self, other=(), /, **kwargs):
                for key, value in dict(other, **kwargs).items():
                    self[key] = value

            def pop(self, key, *default):
                if key in self:
                    value = self[key]
                    del self[key]
                    return value
                if default:
                    return default[0]
                raise KeyError(key)

            def setdefault(self, key, default=None):
                if key not in self:
                    self[key] = default
                return self[key]


        class UserList(list):
            @property
            def data(self):
                return list(self)


        """
}
