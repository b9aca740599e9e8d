extension PythonSource {
    /// `dataclasses`.
    static let dataclasses = PythonSource(
        name: "dataclasses",
        text: """
            __all__ = ['dataclass', 'field', 'Field', 'FrozenInstanceError', 'InitVar', 'KW_ONLY', 'MISSING', 'fields',
                       'asdict', 'astuple', 'make_dataclass', 'replace', 'is_dataclass']


            class FrozenInstanceError(AttributeError):
                pass


            class _Marker:
                def __init__(self, text):
                    self._text = text

                def __repr__(self):
                    return self._text


            class _FactoryMarker:
                def __repr__(self):
                    return '<factory>'


            MISSING = _Marker('<dataclasses._MISSING_TYPE object>')
            KW_ONLY = _Marker('<dataclasses._KW_ONLY_TYPE object>')
            _FACTORY = _FactoryMarker()


            class InitVar:
                def __init__(self, type):
                    self.type = type

                def __class_getitem__(cls, type):
                    return InitVar(type)


            class Field:
                __slots__ = ('name', 'type', 'default', 'default_factory', 'repr', 'hash', 'init', 'compare', 'metadata',
                             'kw_only', '_is_init_only')

                def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
                    self.name = self.type = None
                    self.default = default
                    self.default_factory = default_factory
                    self.init = init
                    self.repr = repr
                    self.hash = hash
                    self.compare = compare
                    self.metadata = {} if metadata is None else metadata
                    self.kw_only = kw_only
                    self._is_init_only = False

                def __repr__(self):
                    return (f'Field(name={self.name!r},type={self.type!r},default={self.default!r},'
                            f'default_factory={self.default_factory!r},init={self.init!r},repr={self.repr!r},'
                            f'hash={self.hash!r},compare={self.compare!r},metadata={self.metadata!r},'
                            f'kw_only={self.kw_only!r})')


            def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True,
                      metadata=None, kw_only=MISSING):
                if default is not MISSING and default_factory is not MISSING:
                    raise ValueError('cannot specify both default and default_factory')
                return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


            def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
                          match_args=True, kw_only=False, slots=False, weakref_slot=False):
                def wrap(cls):
                    return _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots)
                return wrap if cls is None else wrap(cls)


            def _is_class_variable(type):
                if isinstance(type, str):
                    return type.startswith(('ClassVar', 'typing.ClassVar'))
                return getattr(type, '_name', None) == 'ClassVar'


            def _collect(cls, kw_only):
                collected = []
                for name, annotation in cls.__dict__.get('__annotations__', {}).items():
                    if annotation is KW_ONLY or annotation in ('KW_ONLY', 'dataclasses.KW_ONLY'):
                        kw_only = True
                        continue
                    if _is_class_variable(annotation):
                        continue
                    default = getattr(cls, name, MISSING)
                    each = default if isinstance(default, Field) else field(default=default)
                    each.name, each.type = name, annotation
                    each._is_init_only = isinstance(annotation, InitVar) or annotation is InitVar
                    if each.kw_only is MISSING:
                        each.kw_only = kw_only
                    if each.default is not MISSING and each.default.__class__.__hash__ is None:
                        raise ValueError(f'mutable default {type(each.default)} for field {name} is not allowed: '
                                         'use default_factory')
                    if isinstance(default, Field):
                        if each.default is MISSING:
                            delattr(cls, name)
                        else:
                            setattr(cls, name, each.default)
                    collected.append(each)
                for name, value in cls.__dict__.items():
                    if isinstance(value, Field) and name not in cls.__dict__.get('__annotations__', {}):
                        raise TypeError(f'{name!r} is a field but has no type annotation')
                return collected


            def _make(name, parameters, body, scope, owner):
                # The parameters' names go into the text, values only through the scope.
                lines = [f'def {name}({", ".join(parameters)}):'] + [f'    {line}' for line in body or ['pass']]
                text = '\\n'.join(lines)
                found = dict(scope)
                exec(text, found)
                function = found[name]
                function.__qualname__ = f'{owner.__qualname__}.{name}'
                function.__module__ = owner.__module__
                return function


            def _make_init(cls, all_fields, frozen):
                scope = {'_FACTORY': _FACTORY, '_set': object.__setattr__}
                positional, keyword, body = [], [], []
                seen_default = None
                for each in all_fields:
                    if not each.init:
                        if each.default_factory is not MISSING:
                            scope[f'_factory_{each.name}'] = each.default_factory
                            body.append(_store(each.name, f'_factory_{each.name}()', frozen))
                        elif each.default is not MISSING:
                            scope[f'_default_{each.name}'] = each.default
                            body.append(_store(each.name, f'_default_{each.name}', frozen))
                        continue
                    parameter, value = each.name, each.name
                    if each.default is not MISSING:
                        scope[f'_default_{each.name}'] = each.default
                        parameter += f'=_default_{each.name}'
                    elif each.default_factory is not MISSING:
                        scope[f'_factory_{each.name}'] = each.default_factory
                        parameter += '=_FACTORY'
                        value = f'_factory_{each.name}() if {each.name} is _FACTORY else {each.name}'
                    elif not each.kw_only and seen_default:
                        raise TypeError(f'non-default argument {each.name!r} follows default argument')
                    if not each.kw_only and parameter != each.name:
                        seen_default = True
                    (keyword if each.kw_only else positional).append(parameter)
                    if not each._is_init_only:
                        body.append(_store(each.name, value, frozen))
                if hasattr(cls, '__post_init__'):
                    names = ', '.join(each.name for each in all_fields if each._is_init_only)
                    body.append(f'self.__post_init__({names})')
                parameters = ['self'] + positional + (['*'] + keyword if keyword else [])
                return _make('__init__', parameters, body, scope, cls)


            def _store(name, value, frozen):
                return f'_set(self, {name!r}, {value})' if frozen else f'self.{name} = {value}'


            def _make_repr(names):
                open = set()

                def __repr__(self):
                    if id(self) in open:
                        return '...'
                    open.add(id(self))
                    try:
                        shown = ', '.join([f'{name}={getattr(self, name)!r}' for name in names])
                    finally:
                        open.discard(id(self))
                    return f'{self.__class__.__qualname__}({shown})'

                return __repr__


            def _values(self, names):
                return tuple([getattr(self, name) for name in names])


            def _make_order(name, names, operation):
                def compare(self, other):
                    if other.__class__ is not self.__class__:
                        return NotImplemented
                    return operation(_values(self, names), _values(other, names))
                compare.__name__ = name
                return compare


            _operations = {
                '__lt__': lambda a, b: a < b,
                '__le__': lambda a, b: a <= b,
                '__gt__': lambda a, b: a > b,
                '__ge__': lambda a, b: a >= b,
            }


            def _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots):
                found = {}
                has_frozen_base = has_thawed_base = False
                for base in reversed(cls.__mro__[1:]):
                    inherited = base.__dict__.get('__dataclass_fields__')
                    if inherited is not None:
                        found.update(inherited)
                        if base.__dict__['__dataclass_params__'].frozen:
                            has_frozen_base = True
                        else:
                            has_thawed_base = True
                if has_frozen_base and not frozen:
                    raise TypeError('cannot inherit non-frozen dataclass from a frozen one')
                if has_thawed_base and frozen:
                    raise TypeError('cannot inherit frozen dataclass from a non-frozen one')
                if order and not eq:
                    raise ValueError('eq must be true if order is true')
                for each in _collect(cls, kw_only):
                    found[each.name] = each
                all_fields = list(found.values())
                stored = [each for each in all_fields if not each._is_init_only]
                compared = [each.name for each in stored if each.compare]
                own = cls.__dict__
                has_own_hash = '__hash__' in own and not (own['__hash__'] is None and '__eq__' in own)
                has_own_eq = '__eq__' in own
                cls.__dataclass_fields__ = found
                cls.__dataclass_params__ = _Parameters(frozen)
                if init:
                    cls.__init__ = _make_init(cls, all_fields, frozen)
                if repr and '__repr__' not in own:
                    cls.__repr__ = _make_repr([each.name for each in stored if each.repr])
                    cls.__repr__.__qualname__ = f'{cls.__qualname__}.__repr__'
                if eq and not has_own_eq:
                    cls.__eq__ = _make_order('__eq__', compared, lambda a, b: a == b)
                if order:
                    for name, operation in _operations.items():
                        if name in own:
                            raise TypeError(f'Cannot overwrite attribute {name} in class {cls.__name__}. '
                                            'Consider using functools.total_ordering')
                        setattr(cls, name, _make_order(name, compared, operation))
                if frozen:
                    _freeze(cls, set(found))
                hashed = [each.name for each in stored if (each.compare if each.hash is None else each.hash)]
                if unsafe_hash or eq and frozen:
                    if not has_own_hash:
                        cls.__hash__ = lambda self: hash(_values(self, hashed))
                    elif unsafe_hash:
                        raise TypeError(f'Cannot overwrite attribute __hash__ in class {cls.__name__}')
                elif eq and not has_own_hash:
                    cls.__hash__ = None
                if match_args and '__match_args__' not in own:
                    cls.__match_args__ = tuple([each.name for each in all_fields if each.init and not each.kw_only])
                if cls.__doc__ is None:
                    cls.__doc__ = cls.__name__
                return _with_slots(cls, [each.name for each in stored]) if slots else cls


            class _Parameters:
                def __init__(self, frozen):
                    self.frozen = frozen


            def _freeze(cls, names):
                def __setattr__(self, name, value):
                    if type(self) is cls or name in names:
                        raise FrozenInstanceError(f'cannot assign to field {name!r}')
                    super(cls, self).__setattr__(name, value)

                def __delattr__(self, name):
                    if type(self) is cls or name in names:
                        raise FrozenInstanceError(f'cannot delete field {name!r}')
                    super(cls, self).__delattr__(name)

                cls.__setattr__ = __setattr__
                cls.__delattr__ = __delattr__


            def _with_slots(cls, names):
                if '__slots__' in cls.__dict__:
                    raise TypeError(f'{cls.__name__} already specifies __slots__')
                inherited = {name for base in cls.__mro__[1:] for name in base.__dict__.get('__slots__', ())}
                namespace = {name: value for name, value in cls.__dict__.items()
                             if name not in names and name not in ('__dict__', '__weakref__')}
                namespace['__slots__'] = tuple([name for name in names if name not in inherited])
                fresh = type(cls)(cls.__name__, cls.__bases__, namespace)
                fresh.__qualname__ = cls.__qualname__
                return fresh


            def fields(class_or_instance):
                try:
                    found = class_or_instance.__dataclass_fields__
                except AttributeError:
                    raise TypeError('must be called with a dataclass type or instance') from None
                return tuple([each for each in found.values() if not each._is_init_only])


            def is_dataclass(obj):
                return hasattr(obj if isinstance(obj, type) else type(obj), '__dataclass_fields__')


            def _is_instance(obj):
                return not isinstance(obj, type) and hasattr(type(obj), '__dataclass_fields__')


            def asdict(obj, *, dict_factory=dict):
                if not _is_instance(obj):
                    raise TypeError('asdict() should be called on dataclass instances')
                return _plain(obj, lambda each: dict_factory(
                    [(one.name, _plain_again(getattr(each, one.name), dict_factory)) for one in fields(each)]))


            def _plain_again(value, dict_factory):
                return _plain(value, lambda each: dict_factory(
                    [(one.name, _plain_again(getattr(each, one.name), dict_factory)) for one in fields(each)]))


            def _plain(value, convert):
                if _is_instance(value):
                    return convert(value)
                if isinstance(value, tuple) and hasattr(value, '_fields'):
                    return type(value)(*[_plain(each, convert) for each in value])
                if isinstance(value, (list, tuple)):
                    return type(value)([_plain(each, convert) for each in value])
                if isinstance(value, dict):
                    return type(value)((_plain(key, convert), _plain(each, convert)) for key, each in value.items())
                return value


            def astuple(obj, *, tuple_factory=tuple):
                if not _is_instance(obj):
                    raise TypeError('astuple() should be called on dataclass instances')

                def convert(each):
                    return tuple_factory([_plain(getattr(each, one.name), convert) for one in fields(each)])

                return convert(obj)


            def replace(obj, /, **changes):
                if not _is_instance(obj):
                    raise TypeError('replace() should be called on dataclass instances')
                for each in obj.__dataclass_fields__.values():
                    if not each.init:
                        if each.name in changes:
                            raise ValueError(f'field {each.name} is declared with init=False, it cannot be specified with '
                                             'replace()')
                        continue
                    if each.name not in changes:
                        if each._is_init_only and each.default is MISSING:
                            raise ValueError(f'InitVar {each.name!r} must be specified with replace()')
                        changes[each.name] = getattr(obj, each.name)
                return obj.__class__(**changes)


            def make_dataclass(cls_name, fields, *, bases=(), namespace=None, **options):
                body = dict(namespace or {})
                annotations = {}
                for each in fields:
                    if isinstance(each, str):
                        annotations[each] = 'typing.Any'
                    else:
                        annotations[each[0]] = each[1]
                        if len(each) == 3:
                            body[each[0]] = each[2]
                body['__annotations__'] = annotations
                return dataclass(type(cls_name, bases, body), **options)


            """)
}
