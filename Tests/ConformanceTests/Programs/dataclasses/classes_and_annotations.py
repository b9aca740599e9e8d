from dataclasses import dataclass, field, asdict, astuple, replace, fields, FrozenInstanceError, is_dataclass, KW_ONLY, InitVar
from typing import *
@dataclass
class P:
    x: int
    y: int = 0
    tags: list = field(default_factory=list)
    secret: str = field(default="s", repr=False, compare=False)
    count: ClassVar[int] = 0
p = P(1); print(p, p == P(1), p == P(2), asdict(p), astuple(p), replace(p, x=9), [f.name for f in fields(P)], is_dataclass(p)); p.tags.append(1); print(p, P(1, 2, [3]))
for f in (lambda: P(), lambda: P(1,2,3,4,5), lambda: P(1, z=2), lambda: hash(p)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
@dataclass(frozen=True, order=True)
class F:
    a: int
    b: str = "q"
f = F(1); print(f, hash(f) == hash(F(1)), F(1) < F(2), sorted([F(3), F(1)]), {F(1): 2})
for fn in (lambda: setattr(f, 'a', 2), lambda: delattr(f, 'a'), lambda: F(1) < 5):
    try: fn()
    except Exception as e: print(type(e).__name__, e)
@dataclass
class C(P):
    z: float = 1.5
    def __post_init__(self): self.total = self.x + self.y
print(C(1,2), C(1,2).total, C.__match_args__)
try:
    @dataclass
    class Bad:
        a: list = []
except ValueError as e: print(e)
try:
    @dataclass
    class Bad2:
        a: int = 1
        b: int
except TypeError as e: print(e)
@dataclass
class N:
    p: P
    items: list[P]
    d: dict
print(asdict(N(P(1), [P(2)], {"k": P(3)})), N(P(1), [], {}))
@dataclass(slots=True, kw_only=True)
class S:
    a: int
    b: int = 2
print(S(a=1)); 
try: S(1)
except TypeError as e: print(e)
try: S(a=1).q = 5
except AttributeError as e: print(type(e).__name__)
@dataclass
class IV:
    a: int
    scale: InitVar[int] = 2
    b: int = field(init=False)
    def __post_init__(self, scale): self.b = self.a * scale
print(IV(3), IV(3, 5))
match p:
    case P(x=1): print("ok")
print(Optional[int], Union[int, str], List[int], Dict[str, int], Any, Callable[[int], str], Union[int, None], Tuple[int, ...], Literal["a"])
T = TypeVar("T"); print(T)
class Box(Generic[T]):
    def __init__(self, v: T): self.v = v
print(Box[int](5).v, Box("a").v)
class NT(NamedTuple):
    a: int
    b: str = "x"
    def hi(self): return f"{self.a}{self.b}"
print(NT(1), NT(1).hi(), NT(2, "y")._asdict(), NT._fields)
class TD(TypedDict, total=False):
    a: int
print(TD(a=1), cast(int, "x"), get_type_hints(P)['x'])
UserId = NewType("UserId", int); print(UserId(5))
class Proto(Protocol):
    def run(self) -> int: ...
def fn(x: Optional["P"], *, cb: Callable[..., Awaitable[None]]) -> AsyncIterator[int]: ...
print("done")
@runtime_checkable
class HasRun(Protocol):
    def run(self): ...
class R:
    def run(self): pass
print(isinstance(R(), HasRun), isinstance(5, HasRun))
