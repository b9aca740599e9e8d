from enum import *
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    ALIAS = 1
    def desc(self): return self.name.lower()
    @property
    def double(self): return self.value * 2
print(Color.RED, repr(Color.RED), Color(2), Color['BLUE'], list(Color), len(Color), Color.ALIAS is Color.RED, Color.RED.desc(), Color.RED.double, Color.RED == 1, Color.RED is Color(1), {Color.RED: 1}, isinstance(Color.RED, Color), Color.RED in Color, type(Color.RED), Color)
for f in (lambda: Color(9), lambda: Color['X'], lambda: setattr(Color, 'RED', 5), lambda: Color.RED < Color.GREEN, lambda: Color.FOO):
    try: f()
    except Exception as e: print(type(e).__name__, e)
class A(Enum):
    X = auto()
    Y = auto()
    Z = "z"
print(list(A), f"{A.X}", "%s" % A.Y, A.Z.value, A.__members__)
class I(IntEnum):
    LOW = 1
    HIGH = 10
print(I.LOW < I.HIGH, I.LOW + 1, repr(I.LOW), str(I.LOW), f"{I.HIGH:03d}", sorted([I.HIGH, I.LOW]), I(10), int(I.HIGH), I.LOW == 1)
class S(StrEnum):
    A = auto()
    B = "bee"
print(S.A, S.B == "bee", repr(S.B), S.A.upper(), f"{S.B}", S("bee"))
class St(str, Enum):
    OK = "ok"
print(St.OK, repr(St.OK), St.OK == "ok", St.OK.value, f"{St.OK}")
class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
print(Perm.R | Perm.X, repr(Perm.R | Perm.X), Perm.R in Perm.RW, Perm.RW & Perm.W, ~Perm.R, bool(Perm.R & Perm.W), list(Perm), Perm.RW, list(Perm.RW), Perm(0), repr(Perm(5)), Perm.R ^ Perm.RW)
class IF(IntFlag):
    A = 1
    B = 2
print(IF.A | IF.B, repr(IF.A | IF.B), IF.A | 4, repr(IF(7)))
class Planet(Enum):
    EARTH = (5.9, 6.3)
    def __init__(self, mass, radius): self.mass = mass; self.radius = radius
print(Planet.EARTH.mass, Planet.EARTH.value, Planet.EARTH)
try:
    @unique
    class U(Enum):
        A = 1
        B = 1
except ValueError as e: print(e)
F = Enum("F", "A B C"); print(list(F), F.A.value)
match Color.RED:
    case Color.GREEN: print("g")
    case Color.RED: print("r")
class State(Enum):
    IDLE = "idle"
    @classmethod
    def _missing_(cls, v): return cls.IDLE
print(State("nope"), Color.RED.name, Color.GREEN.value, hash(Color.RED) == hash("RED"))
