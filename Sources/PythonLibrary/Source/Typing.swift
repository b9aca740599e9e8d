extension PythonSource {
    /// `typing`: names for annotations. They can be written, subscripted, combined and shown; nothing checks them.
    static let typing = PythonSource(
        name: "typing",
        text: """
            import collections as _collections
            import collections.abc as _abc

            TYPE_CHECKING = False


            def _shown(value):
                if value is None or value is type(None):
                    return 'None'
                if value is ...:
                    return '...'
                if isinstance(value, list):
                    return '[' + ', '.join(map(_shown, value)) + ']'
                if isinstance(value, type) and not hasattr(value, '__origin__'):
                    return value.__qualname__ if value.__module__ == 'builtins' else f'{value.__module__}.{value.__qualname__}'
                return repr(value)


            class _Form:
                def __init__(self, name, origin=None, parameters=()):
                    self._name, self.__origin__, self.__args__ = name, origin, parameters

                def __getitem__(self, parameters):
                    if not isinstance(parameters, tuple):
                        parameters = parameters,
                    if self._name == 'Optional':
                        return Union[parameters[0], None]
                    if self._name == 'Union':
                        flat = []
                        for each in parameters:
                            each = type(None) if each is None else each
                            inner = each.__args__ if getattr(each, '__origin__', None) is Union else (each,)
                            flat += [one for one in inner if one not in flat]
                        if len(flat) == 1:
                            return flat[0]
                        return _Form('Union', Union, tuple(flat))
                    return _Form(self._name, self if self.__origin__ is None else self.__origin__, parameters)

                def __call__(self, *args, **kwargs):
                    if isinstance(self.__origin__, type):
                        return self.__origin__(*args, **kwargs)
                    raise TypeError(f'Type {self._name} cannot be instantiated')

                def __mro_entries__(self, bases):
                    return (self.__origin__,) if isinstance(self.__origin__, type) else ()

                def __instancecheck__(self, instance):
                    if self.__args__ and self._name != 'Union':
                        raise TypeError('Subscripted generics cannot be used with class and instance checks')
                    if self._name == 'Union':
                        return isinstance(instance, self.__args__)
                    if isinstance(self.__origin__, type):
                        return isinstance(instance, self.__origin__)
                    raise TypeError(f'typing.{self._name} cannot be used with isinstance()')

                def __or__(self, other):
                    return Union[self, other]

                def __ror__(self, other):
                    return Union[other, self]

                def __eq__(self, other):
                    return (isinstance(other, _Form) and self._name == other._name
                            and self.__args__ == other.__args__)

                def __hash__(self):
                    return hash((self._name, len(self.__args__)))

                def __repr__(self):
                    if self._name == 'Union' and len(self.__args__) == 2 and type(None) in self.__args__:
                        other = [each for each in self.__args__ if each is not type(None)]
                        return f'typing.Optional[{_shown(other[0])}]'
                    if not self.__args__:
                        return f'typing.{self._name}'
                    return f'typing.{self._name}[{", ".join(map(_shown, self.__args__))}]'


            for _name in ('Any Union Optional Literal Final ClassVar Annotated NoReturn Never Self LiteralString Required '
                          'NotRequired Concatenate TypeAlias TypeGuard Unpack').split():
                globals()[_name] = _Form(_name)
            for _name, _origin in dict(List=list, Dict=dict, Set=set, FrozenSet=frozenset, Tuple=tuple, Type=type, Text=str,
                                       Deque=_collections.deque, DefaultDict=_collections.defaultdict,
                                       OrderedDict=_collections.OrderedDict, Counter=_collections.Counter).items():
                globals()[_name] = _Form(_name, _origin)
            for _name in ('Awaitable Coroutine AsyncIterable AsyncIterator AsyncGenerator Iterable Iterator Generator Hashable '
                          'Reversible Sized Container Callable Collection Sequence MutableSequence Mapping '
                          'MutableMapping').split():
                globals()[_name] = _Form(_name, getattr(_abc, _name))
            AbstractSet = _Form('AbstractSet', _abc.Set)
            MutableSet = _Form('MutableSet', _abc.MutableSet)
            Text = str
            del _name, _origin


            class TypeVar:
                def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
                    self.__name__ = name
                    self.__constraints__ = constraints
                    self.__bound__ = bound
                    self._sign = '+' if covariant else '-' if contravariant else '~'

                def __or__(self, other):
                    return Union[self, other]

                def __ror__(self, other):
                    return Union[other, self]

                def __repr__(self):
                    return f'{self._sign}{self.__name__}'


            class ParamSpec(TypeVar):
                @property
                def args(self):
                    return f'{self.__name__}.args'

                @property
                def kwargs(self):
                    return f'{self.__name__}.kwargs'


            class TypeVarTuple(TypeVar):
                def __iter__(self):
                    yield self


            AnyStr = TypeVar('AnyStr', bytes, str)


            class Generic:
                def __class_getitem__(cls, parameters):
                    return cls


            class Protocol(Generic):
                pass


            class SupportsInt(Protocol): pass
            class SupportsFloat(Protocol): pass
            class SupportsIndex(Protocol): pass
            class SupportsAbs(Protocol): pass


            def cast(typ, val): return val
            def overload(func): return func
            def final(f): return f
            def override(method): return method
            def no_type_check(arg): return arg
            def reveal_type(obj, /): return obj
            def assert_type(val, typ, /): return val


            def runtime_checkable(cls):
                members = [name for base in cls.__mro__ if base not in (object, Generic, Protocol)
                           for name in [*base.__dict__, *base.__dict__.get('__annotations__', ())]
                           if not name.startswith('_') or name in ('__call__', '__len__', '__iter__', '__enter__', '__exit__')]

                class Checked(type(cls)):
                    def __instancecheck__(self, instance):
                        return self in type(instance).__mro__ or (
                            self.__name__ == cls.__name__ and all(hasattr(instance, name) for name in members))

                return Checked(cls.__name__, cls.__bases__, {
                    name: value for name, value in cls.__dict__.items() if name not in ('__dict__', '__weakref__')})


            def assert_never(arg, /):
                raise AssertionError(f'Expected code to be unreachable, but got: {arg!r}')


            class NewType:
                def __init__(self, name, tp):
                    self.__name__ = self.__qualname__ = name
                    self.__supertype__ = tp

                def __call__(self, x):
                    return x

                def __or__(self, other):
                    return Union[self, other]

                def __repr__(self):
                    return f'__main__.{self.__name__}'


            class _NamedTupleMaker(type):
                def __new__(metatype, name, bases, namespace):
                    if not bases:
                        return type.__new__(metatype, name, bases, namespace)
                    fields = list(namespace.get('__annotations__', {}))
                    defaults = []
                    for field in fields:
                        if field in namespace:
                            defaults.append(namespace[field])
                        elif defaults:
                            raise TypeError(f'Non-default namedtuple field {field} cannot follow default field '
                                            f'{fields[fields.index(field) - 1]}')
                    made = _collections.namedtuple(name, fields, defaults=defaults,
                                                   module=namespace.get('__module__', '__main__'))
                    made.__annotations__ = namespace.get('__annotations__', {})
                    for key, value in namespace.items():
                        if key in ('__new__', '__init__', '__slots__', '_fields'):
                            raise AttributeError(f'Cannot overwrite NamedTuple attribute {key}')
                        if key not in fields and key not in ('__module__', '__qualname__', '__annotations__'):
                            setattr(made, key, value)
                    return made


            class NamedTuple(metaclass=_NamedTupleMaker):
                def __new__(cls, typename, fields=(), /, **kwargs):
                    pairs = list(fields) or list(kwargs.items())
                    made = _collections.namedtuple(typename, [name for name, _ in pairs])
                    made.__annotations__ = dict(pairs)
                    return made


            class _TypedDictMaker(type):
                def __new__(metatype, name, bases, namespace, total=True):
                    annotations = {}
                    for base in bases:
                        annotations.update(base.__dict__.get('__annotations__', {}))
                    annotations.update(namespace.get('__annotations__', {}))
                    made = type.__new__(metatype, name, (dict,), {**namespace, '__annotations__': annotations})
                    made.__total__ = total
                    return made

                def __instancecheck__(cls, instance):
                    raise TypeError('TypedDict does not support instance and class checks')


            class TypedDict(metaclass=_TypedDictMaker):
                pass


            def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
                hints = {}
                for each in reversed(obj.__mro__) if isinstance(obj, type) else [obj]:
                    for name, value in getattr(each, '__annotations__', {}).items():
                        if isinstance(value, str):
                            scope = globalns if globalns is not None else getattr(obj, '__globals__', {})
                            value = eval(value, scope, localns)
                        hints[name] = type(None) if value is None else value
                return hints


            def get_origin(tp):
                origin = getattr(tp, '__origin__', None)
                return origin


            def get_args(tp):
                return getattr(tp, '__args__', ())


            """)
}
