extension PythonSource {
    /// `operator`.
    static let operators = PythonSource(
        name: "operator",
        text: """
            def lt(a, b): return a < b
            def le(a, b): return a <= b
            def eq(a, b): return a == b
            def ne(a, b): return a != b
            def ge(a, b): return a >= b
            def gt(a, b): return a > b
            def not_(a): return not a
            def truth(a): return bool(a)
            def is_(a, b): return a is b
            def is_not(a, b): return a is not b
            def add(a, b): return a + b
            def and_(a, b): return a & b
            def floordiv(a, b): return a // b
            def index(a): return a.__index__()
            def inv(a): return ~a
            invert = inv
            def lshift(a, b): return a << b
            def mod(a, b): return a % b
            def mul(a, b): return a * b
            def matmul(a, b): return a @ b
            def neg(a): return -a
            def or_(a, b): return a | b
            def pos(a): return +a
            def pow(a, b): return a ** b
            def rshift(a, b): return a >> b
            def sub(a, b): return a - b
            def truediv(a, b): return a / b
            def xor(a, b): return a ^ b
            def concat(a, b): return a + b
            def contains(a, b): return b in a
            def countOf(a, b): return sum(1 for each in a if each is b or each == b)
            def delitem(a, b): del a[b]
            def getitem(a, b): return a[b]
            def setitem(a, b, c): a[b] = c


            def indexOf(a, b):
                for index, each in enumerate(a):
                    if each is b or each == b:
                        return index
                raise ValueError('sequence.index(x): x not in sequence')


            def iadd(a, b):
                a += b
                return a


            def isub(a, b):
                a -= b
                return a


            def imul(a, b):
                a *= b
                return a


            def call(obj, /, *args, **kwargs):
                return obj(*args, **kwargs)


            class itemgetter:
                def __init__(self, item, /, *items):
                    self._items = item, *items
                    if items:
                        self._get = lambda obj: tuple([obj[each] for each in self._items])
                    else:
                        self._get = lambda obj: obj[item]

                def __call__(self, obj, /):
                    return self._get(obj)

                def __repr__(self):
                    return f'operator.itemgetter({", ".join(map(repr, self._items))})'


            def _resolve(obj, names):
                for name in names:
                    obj = getattr(obj, name)
                return obj


            class attrgetter:
                def __init__(self, attr, /, *attrs):
                    self._attrs = attr, *attrs
                    for each in self._attrs:
                        if not isinstance(each, str):
                            raise TypeError('attribute name must be a string')
                    self._paths = [each.split('.') for each in self._attrs]

                def __call__(self, obj, /):
                    if len(self._paths) == 1:
                        return _resolve(obj, self._paths[0])
                    return tuple([_resolve(obj, path) for path in self._paths])

                def __repr__(self):
                    return f'operator.attrgetter({", ".join(map(repr, self._attrs))})'


            class methodcaller:
                def __init__(self, name, /, *args, **kwargs):
                    if not isinstance(name, str):
                        raise TypeError('method name must be a string')
                    self._name, self._args, self._kwargs = name, args, kwargs

                def __call__(self, obj, /):
                    return getattr(obj, self._name)(*self._args, **self._kwargs)

                def __repr__(self):
                    parts = [repr(self._name), *map(repr, self._args)]
                    parts += [f'{name}={value!r}' for name, value in self._kwargs.items()]
                    return f'operator.methodcaller({", ".join(parts)})'


            """)
}
