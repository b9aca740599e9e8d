import math
def t(f, *a, **k):
    try: r = f(*a, **k)
    except Exception as e: r = type(e).__name__ + ": " + str(e)
    print(getattr(f,'__name__','?'), a, r)
vals = [0, -0.0, 1, -1, 0.5, -2.5, 1e300, 1e-300, float('inf'), float('-inf'), float('nan'), 10**20, 10**400, True, 710, -745.2, 3]
for name in "acos acosh asin asinh atan atanh cbrt cos cosh erf erfc exp exp2 expm1 fabs log log1p log2 log10 sin sinh sqrt tan tanh degrees radians floor ceil trunc isfinite isinf isnan frexp modf ulp".split():
    for v in vals: t(getattr(math, name), v)
for name in "atan2 copysign pow fmod remainder hypot nextafter".split():
    for a in [0, -0.0, 1, -1, 2.5, -3.5, float('inf'), float('-inf'), float('nan'), 1e308]:
        for b in [0, 1, -1, 0.5, -3, float('inf'), float('nan'), 1e308]: t(getattr(math, name), a, b)
for n in [0,1,2,10,20,21,100,-1,2.0,"x",10**30]:
    t(math.factorial, n) if n != 10**30 else None
    t(math.isqrt, n)
for a,b in [(5,2),(10,0),(3,5),(50,25),(-1,2),(2,-1),(100,50),(10**20,3),(5,None)]:
    t(math.comb,a,b); t(math.perm,a,b)
t(math.perm,5); t(math.perm, -1)
t(math.gcd); t(math.gcd, 12, 18); t(math.gcd, -12, 0); t(math.gcd, 10**30, 6*10**20); t(math.lcm); t(math.lcm, 4, 6); t(math.lcm, 0, 5); t(math.lcm, -4, 10**30); t(math.gcd, 1.5)
t(math.fsum, [.1]*10); t(math.fsum, [1e308, 1e308, -1e308]); t(math.fsum, [1e100, 1, -1e100]); t(math.fsum, [float('inf'), 1]); t(math.fsum, [float('inf'), float('-inf')]); t(math.fsum, []); t(math.fsum, [1e-16, 1, 1e16]); t(math.fsum, ["a"])
t(math.prod, [1,2,3]); t(math.prod, [1.5, 2], start=4); t(math.prod, []); t(math.prod, ["a", 3])
t(math.hypot); t(math.hypot, 3, 4); t(math.hypot, 1, 2, 3); t(math.hypot, 1e300, 1e300, 1e300); t(math.dist, (1,2), (4,6)); t(math.dist, [1,2,3],[4,5,6]); t(math.dist, [1],[1,2])
t(math.isclose, 1, 1+1e-10); t(math.isclose, 1, 1.1, rel_tol=0.2); t(math.isclose, 0, 1e-10); t(math.isclose, 0, 1e-10, abs_tol=1e-9); t(math.isclose, 1, 2, rel_tol=-1); t(math.isclose, float('inf'), float('inf'))
t(math.log, 8, 2); t(math.log, 10, 1); t(math.log, 0); t(math.log, 10**400, 10); t(math.log, 2**64); t(math.log2, 2**1000); t(math.log10, 10**22); t(math.log, "a")
t(math.ldexp, 1.5, 3); t(math.ldexp, 1, 5000); t(math.ldexp, 1, -5000); t(math.ldexp, 1, 1.5)
class F:
    def __floor__(self): return "fl"
    def __ceil__(self): return "ce"
    def __trunc__(self): return "tr"
    def __float__(self): return 2.25
    def __index__(self): return 7
t(math.floor, 1.5); print(math.floor(F()), math.ceil(F()), math.trunc(F()), math.sqrt(F()), math.isqrt(F()), math.gcd(F(), 21))
t(math.sqrt, "x"); t(math.sqrt); t(math.floor, "x"); t(math.trunc, "x"); t(math.floor, 1e20)
print(math.pi, math.e, math.tau, math.inf, math.nan)
