import functools, operator, string
from functools import *
print(reduce(lambda a,b: a+b, [1,2,3]), reduce(operator.mul, range(1,6), 10))
try: reduce(lambda a,b: a, [])
except TypeError as e: print(e)
p = partial(int, base=2); print(p("101"), p, p.func, p.args, p.keywords)
p2 = partial(partial(print, 1, sep="-"), 2); p2(3); p2(3, sep="+")
@lru_cache(maxsize=2)
def f(x, y=0):
    print("call", x, y); return x + y
print(f(1), f(2), f(1), f(3), f(2), f(1, y=2), f(1, y=2)); print(f.cache_info()); f.cache_clear(); print(f.cache_info(), f.__name__, f.__wrapped__.__name__)
@cache
def fib(n): return n if n < 2 else fib(n-1) + fib(n-2)
print(fib(100), fib.cache_info())
@lru_cache
def g(x): return x
print(g("a"), g.cache_info().maxsize)
class A:
    @lru_cache(None)
    def m(self, x): return x * 2
    @cached_property
    def c(self): print("computing"); return 42
a = A(); print(a.m(3), a.m(3), A.m.cache_info()); print(a.c, a.c)
def deco(fn):
    @wraps(fn)
    def inner(*args, **kw):
        "inner doc"
        return fn(*args, **kw)
    return inner
@deco
def hello(name): "says hello"; return "hi " + name
print(hello.__name__, hello.__doc__, hello("bob"), hello.__wrapped__ is not None)
print(sorted([3,1,2], key=cmp_to_key(lambda a,b: b-a)))
@total_ordering
class V:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __lt__(self, o): return self.v < o.v
print(V(1) <= V(1), V(2) > V(1), V(1) >= V(2), max(V(1), V(5)).v)
@singledispatch
def show(x): return "obj"
@show.register
def _(x: int): return "int"
@show.register(str)
def _(x): return "str"
print(show(1), show("a"), show(1.5), show(True))
print(operator.itemgetter(1)([1,2]), operator.itemgetter(0,2)("abc"), operator.attrgetter("real")(5), operator.methodcaller("upper")("x"), operator.add(1,2), operator.itemgetter("a")({"a":1}))
print(sorted([{"a":2},{"a":1}], key=operator.itemgetter("a")))
print(string.ascii_letters, string.digits, repr(string.punctuation), string.capwords("hello world"), string.Template("$a ${b} $$").substitute(a=1,b=2), repr(string.whitespace), len(string.printable))
try: lru_cache("x")
except TypeError as e: print(e)
try: f([])
except TypeError as e: print(e)
