extension PythonSource {
    /// `collections.abc`: what a class must have to count as iterable, callable and so on.
    static let collectionsABC = PythonSource(
        name: "collections.abc",
        text: """
            class _Shape(type):
                def __instancecheck__(cls, instance):
                    return cls.__subclasscheck__(type(instance))

                def __subclasscheck__(cls, subclass):
                    if cls in subclass.__mro__:
                        return True
                    if '_members' in cls.__dict__:
                        return all(getattr(subclass, name, None) is not None for name in cls._members)
                    return any(base in subclass.__mro__ for base in cls.__dict__.get('_builtin', ()))

                def __getitem__(cls, parameters):
                    return cls


            class Hashable(metaclass=_Shape):
                _members = '__hash__',


            class Awaitable(metaclass=_Shape):
                _members = '__await__',


            class Coroutine(Awaitable):
                _members = '__await__', 'send', 'throw', 'close'


            class AsyncIterable(metaclass=_Shape):
                _members = '__aiter__',


            class AsyncIterator(AsyncIterable):
                _members = '__aiter__', '__anext__'

                def __aiter__(self):
                    return self


            class AsyncGenerator(AsyncIterator):
                _members = '__aiter__', '__anext__', 'asend', 'athrow', 'aclose'


            class Iterable(metaclass=_Shape):
                _members = '__iter__',


            class Iterator(Iterable):
                _members = '__iter__', '__next__'

                def __iter__(self):
                    return self


            class Generator(Iterator):
                _members = '__iter__', '__next__', 'send', 'throw', 'close'


            class Reversible(Iterable):
                _members = '__iter__', '__reversed__'


            class Sized(metaclass=_Shape):
                _members = '__len__',


            class Container(metaclass=_Shape):
                _members = '__contains__',


            class Callable(metaclass=_Shape):
                _members = '__call__',


            class Collection(Sized, Iterable, Container):
                _members = '__len__', '__iter__', '__contains__'


            class Sequence(Reversible, Collection):
                _builtin = tuple, str, range, bytes, list, bytearray

                def __iter__(self):
                    index = 0
                    while True:
                        try:
                            yield self[index]
                        except IndexError:
                            return
                        index += 1

                def __contains__(self, value):
                    return any(each is value or each == value for each in self)

                def __reversed__(self):
                    for index in reversed(range(len(self))):
                        yield self[index]

                def index(self, value):
                    for index, each in enumerate(self):
                        if each is value or each == value:
                            return index
                    raise ValueError

                def count(self, value):
                    return sum(1 for each in self if each is value or each == value)


            class MutableSequence(Sequence):
                _builtin = list, bytearray

                def append(self, value):
                    self.insert(len(self), value)

                def extend(self, values):
                    for value in list(values):
                        self.append(value)

                def pop(self, index=-1):
                    value = self[index]
                    del self[index]
                    return value

                def remove(self, value):
                    del self[self.index(value)]


            class Set(Collection):
                _builtin = set, frozenset


            class MutableSet(Set):
                _builtin = set,


            class Mapping(Collection):
                _builtin = dict,

                def get(self, key, default=None):
                    try:
                        return self[key]
                    except KeyError:
                        return default

                def __contains__(self, key):
                    try:
                        self[key]
                    except KeyError:
                        return False
                    return True

                def keys(self):
                    return list(self)

                def values(self):
                    return [self[key] for key in self]

                def items(self):
                    return [(key, self[key]) for key in self]

                def __eq__(self, other):
                    if not isinstance(other, (Mapping, dict)):
                        return NotImplemented
                    return dict(self.items()) == dict(other.items())


            class MutableMapping(Mapping):
                _builtin = dict,

                def pop(self, key, *default):
                    try:
                        value = self[key]
                    except KeyError:
                        if default:
                            return default[0]
                        raise
                    del self[key]
                    return value

                def setdefault(self, key, default=None):
                    if key not in self:
                        self[key] = default
                    return self[key]

                def update(self, other=(), /, **kwargs):
                    for key, value in dict(other, **kwargs).items():
                        self[key] = value


            """)
}
