extension PythonSource {
    /// `enum`.
    static let enumeration = PythonSource(
        name: "enum",
        text: """
            __all__ = ['EnumMeta', 'EnumType', 'Enum', 'IntEnum', 'StrEnum', 'Flag', 'IntFlag', 'auto', 'unique', 'member',
                       'nonmember']


            class auto:
                def __init__(self, value=None):
                    self.value = value

                def _resolve(self):
                    return self.value

                def __or__(self, other):
                    return _Combination(self, other, lambda a, b: a | b)

                def __and__(self, other):
                    return _Combination(self, other, lambda a, b: a & b)

                def __xor__(self, other):
                    return _Combination(self, other, lambda a, b: a ^ b)

                __ror__, __rand__, __rxor__ = __or__, __and__, __xor__


            class _Combination(auto):
                # Flags combined in the body of their class, before their values are known.
                def __init__(self, left, right, operation):
                    self.parts, self.operation = (left, right), operation

                def _resolve(self):
                    return self.operation(*[part._resolve() if isinstance(part, auto) else part for part in self.parts])


            class member:
                def __init__(self, value):
                    self.value = value


            class nonmember:
                def __init__(self, value):
                    self.value = value


            def _is_descriptor(value):
                return isinstance(value, (type(_is_descriptor), property, classmethod, staticmethod)) or any(
                    hasattr(type(value), name) for name in ('__get__', '__set__', '__delete__'))


            def _is_member(name, value):
                if name.startswith('_') or isinstance(value, nonmember):
                    return False
                return isinstance(value, member) or not _is_descriptor(value)


            class EnumType(type):
                def __new__(metatype, name, bases, namespace, **options):
                    candidates = {key: value for key, value in namespace.items() if _is_member(key, value)}
                    ignored = namespace.get('_ignore_', ())
                    for key in ignored.replace(',', ' ').split() if isinstance(ignored, str) else ignored:
                        candidates.pop(key, None)
                    for base in bases:
                        if isinstance(base, EnumType) and base._member_map_:
                            raise TypeError(f'<enum {name!r}> cannot extend {base!r}')
                    body = {key: value.value if isinstance(value, nonmember) else value
                            for key, value in namespace.items() if key not in candidates}
                    cls = type.__new__(metatype, name, bases, body)
                    if 'Enum' in globals():
                        cls._keep_texts()
                    cls._member_map_ = {}
                    cls._member_names_ = []
                    cls._value2member_map_ = {}
                    cls._add_members(candidates, '__new__' in namespace)
                    return cls

                def __init__(cls, name, bases, namespace, **options):
                    pass

                def _keep_texts(cls):
                    # A member shows itself as a member, whatever its data type would say.
                    for name in '__repr__', '__str__', '__format__':
                        for base in cls.__mro__:
                            if name in base.__dict__:
                                if not isinstance(base, EnumType):
                                    type.__setattr__(cls, name, Enum.__dict__[name])
                                break

                def __getattr__(cls, name):
                    raise AttributeError(name)

                def _add_members(cls, candidates, makes_own):
                    values = []
                    mixin = cls._mixin()
                    for name, value in candidates.items():
                        if isinstance(value, member):
                            value = value.value
                        if isinstance(value, auto):
                            if not isinstance(value, _Combination) and value.value is None:
                                value.value = cls._generate_next_value_(name, 1, len(values), list(values))
                            value = value._resolve()
                        elif isinstance(value, tuple) and any(isinstance(each, auto) for each in value):
                            value = tuple([cls._generate_next_value_(name, 1, len(values), list(values))
                                           if isinstance(each, auto) else each for each in value])
                        arguments = value if isinstance(value, tuple) else (value,)
                        if hasattr(cls, '_make_'):
                            each = cls._make_(*arguments)
                        elif mixin is not None:
                            each = mixin.__new__(cls, *arguments)
                        else:
                            each = object.__new__(cls)
                        if '_value_' not in each.__dict__:
                            each._value_ = mixin(*arguments) if mixin is not None else value
                        value = each._value_
                        values.append(value)
                        alias = cls._known(value)
                        if alias is not None:
                            cls._member_map_[name] = alias
                            type.__setattr__(cls, name, alias)
                            continue
                        each._name_ = name
                        each._sort_order_ = len(cls._member_names_)
                        if cls.__init__ is not object.__init__ and not _builtin_init(cls):
                            each.__init__(*arguments)
                        if not issubclass(cls, Flag_[0] if Flag_ else ()) or cls._is_single(value):
                            cls._member_names_.append(name)
                        cls._member_map_[name] = each
                        try:
                            cls._value2member_map_[value] = each
                        except TypeError:
                            pass
                        type.__setattr__(cls, name, each)

                def _mixin(cls):
                    for base in cls.__mro__[1:]:
                        if isinstance(base, EnumType) or base is object:
                            continue
                        if base.__new__ is not object.__new__:
                            return base
                    return None

                def _known(cls, value):
                    try:
                        return cls._value2member_map_.get(value)
                    except TypeError:
                        for each in cls._member_map_.values():
                            if each._value_ == value:
                                return each

                def __call__(cls, value, names=None, *, module=None, qualname=None, type=None, start=1):
                    if names is None:
                        return cls._find(value)
                    if isinstance(names, str):
                        names = names.replace(',', ' ').split()
                    if isinstance(names, (list, tuple)) and names and isinstance(names[0], str):
                        pairs = [(name, start + index) for index, name in enumerate(names)]
                    else:
                        pairs = list(names.items() if isinstance(names, dict) else names)
                    bases = (cls,) if type is None else (type, cls)
                    return cls.__class__(value, bases, {**dict(pairs), '__module__': module or '__main__',
                                                        '__qualname__': qualname or value})

                def _find(cls, value):
                    if type(value) is cls:
                        return value
                    known = cls._known(value)
                    if known is None:
                        known = cls._missing_(value)
                    if known is None:
                        raise ValueError(f'{value!r} is not a valid {cls.__qualname__}')
                    if not isinstance(known, cls):
                        raise TypeError(f'error in {cls.__name__}._missing_: returned {known!r} instead of None or a valid '
                                        'member')
                    return known

                def __iter__(cls):
                    return iter([cls._member_map_[name] for name in cls._member_names_])

                def __reversed__(cls):
                    return reversed([cls._member_map_[name] for name in cls._member_names_])

                def __len__(cls):
                    return len(cls._member_names_)

                def __bool__(cls):
                    return True

                def __contains__(cls, value):
                    if not isinstance(value, Enum):
                        raise TypeError("unsupported operand type(s) for 'in': "
                                        f"'{type(value).__qualname__}' and '{cls.__class__.__qualname__}'")
                    return isinstance(value, cls) and value._name_ in cls._member_map_

                def __getitem__(cls, name):
                    return cls._member_map_[name]

                @property
                def __members__(cls):
                    return dict(cls._member_map_)

                def __setattr__(cls, name, value):
                    if name in cls.__dict__.get('_member_map_', ()):
                        raise AttributeError(f'cannot reassign member {name!r}')
                    type.__setattr__(cls, name, value)

                def __delattr__(cls, name):
                    if name in cls.__dict__.get('_member_map_', ()):
                        raise AttributeError(f'{cls.__name__!r} cannot delete member {name!r}.')
                    type.__delattr__(cls, name)

                def __repr__(cls):
                    kind = 'flag' if Flag_ and issubclass(cls, Flag_[0]) else 'enum'
                    return f'<{kind} {cls.__name__!r}>'


            EnumMeta = EnumType
            Flag_ = []


            def _builtin_init(cls):
                for base in cls.__mro__:
                    if '__init__' in base.__dict__:
                        return not isinstance(base, EnumType) or base in (globals().get('Enum'),)
                return True


            class Enum(metaclass=EnumType):
                @property
                def name(self):
                    return self._name_

                @property
                def value(self):
                    return self._value_

                @staticmethod
                def _generate_next_value_(name, start, count, last_values):
                    numbers = [value for value in last_values if isinstance(value, int)]
                    if last_values and not numbers:
                        raise TypeError('unable to sort non-numeric values') from None
                    return max(numbers) + 1 if numbers else start

                @classmethod
                def _missing_(cls, value):
                    return None

                def __repr__(self):
                    return f'<{self.__class__.__name__}.{self._name_}: {self._value_!r}>'

                def __str__(self):
                    return f'{self.__class__.__name__}.{self._name_}'

                def __format__(self, specification):
                    return str.__format__(str(self), specification)

                def __hash__(self):
                    return hash(self._name_)

                def __reduce_ex__(self, protocol):
                    return self.__class__, (self._value_,)

                def __copy__(self):
                    return self

                def __deepcopy__(self, memo):
                    return self

                def __dir__(self):
                    return ['__class__', '__doc__', '__module__', 'name', 'value']


            class ReprEnum(Enum):
                pass


            class IntEnum(int, ReprEnum):
                def __str__(self):
                    return int.__repr__(self)

                def __format__(self, specification):
                    return int.__format__(self, specification)

                def __hash__(self):
                    return int.__hash__(self)


            class StrEnum(str, ReprEnum):
                @staticmethod
                def _generate_next_value_(name, start, count, last_values):
                    return name.lower()

                def __str__(self):
                    return str.__str__(self)

                def __format__(self, specification):
                    return str.__format__(self, specification)

                def __hash__(self):
                    return str.__hash__(self)


            class Flag(Enum):
                @staticmethod
                def _generate_next_value_(name, start, count, last_values):
                    if not last_values:
                        return start or 1
                    return 1 << max(last_values).bit_length()

                @staticmethod
                def _is_single(value):
                    return isinstance(value, int) and value > 0 and value & (value - 1) == 0

                @classmethod
                def _every(cls):
                    bits = 0
                    for each in cls._member_map_.values():
                        bits |= each._value_
                    return bits

                @classmethod
                def _missing_(cls, value):
                    if not isinstance(value, int):
                        raise ValueError(f'{value!r} is not a valid {cls.__qualname__}')
                    every = cls._every()
                    if value < 0:
                        value = every & value
                        known = cls._value2member_map_.get(value)
                        if known is not None:
                            return known
                    elif value & ~every and not issubclass(cls, int):
                        width = max(value.bit_length(), every.bit_length())
                        raise ValueError(f'{cls!r} invalid value {value!r}\\n    given {value:#0{width + 3}b}\\n  '
                                         f'allowed {every:#0{width + 3}b}')
                    each = int.__new__(cls, value) if issubclass(cls, int) else object.__new__(cls)
                    each._value_ = value
                    names = [one._name_ for one in cls if one._value_ & value]
                    rest = value & ~every
                    if rest:
                        names.append(str(rest))
                    each._name_ = '|'.join(names) if names else None
                    cls._value2member_map_[value] = each
                    return each

                def __iter__(self):
                    return iter([one for one in type(self) if one._value_ & self._value_])

                def __len__(self):
                    return self._value_.bit_count()

                def __contains__(self, other):
                    if not isinstance(other, self.__class__):
                        raise TypeError("unsupported operand type(s) for 'in': "
                                        f"'{type(other).__qualname__}' and '{self.__class__.__qualname__}'")
                    return other._value_ & self._value_ == other._value_

                def __bool__(self):
                    return bool(self._value_)

                def __repr__(self):
                    if self._name_ is None:
                        return f'<{self.__class__.__name__}: {self._value_!r}>'
                    return f'<{self.__class__.__name__}.{self._name_}: {self._value_!r}>'

                def __str__(self):
                    if self._name_ is None:
                        return f'{self.__class__.__name__}({self._value_!r})'
                    return f'{self.__class__.__name__}.{self._name_}'

                def _combined(self, other, operation):
                    if isinstance(other, self.__class__):
                        other = other._value_
                    elif not (isinstance(self, int) and isinstance(other, int)):
                        return NotImplemented
                    return self.__class__(operation(self._value_, other))

                def __or__(self, other):
                    return self._combined(other, lambda a, b: a | b)

                def __and__(self, other):
                    return self._combined(other, lambda a, b: a & b)

                def __xor__(self, other):
                    return self._combined(other, lambda a, b: a ^ b)

                __ror__, __rand__, __rxor__ = __or__, __and__, __xor__

                def __invert__(self):
                    return self.__class__(self._every() & ~self._value_)


            Flag_.append(Flag)


            class IntFlag(int, ReprEnum, Flag):
                __or__, __and__, __xor__, __invert__ = Flag.__or__, Flag.__and__, Flag.__xor__, Flag.__invert__
                __ror__, __rand__, __rxor__ = Flag.__or__, Flag.__and__, Flag.__xor__

                def __str__(self):
                    return int.__repr__(self)

                def __format__(self, specification):
                    return int.__format__(self, specification)

                def __hash__(self):
                    return int.__hash__(self)


            def unique(enumeration):
                aliases = [(name, each.name) for name, each in enumeration.__members__.items() if name != each.name]
                if aliases:
                    shown = ', '.join([f'{alias} -> {name}' for alias, name in aliases])
                    raise ValueError(f'duplicate values found in {enumeration!r}: {shown}')
                return enumeration


            """)
}
