import random
def t(f, *a, **k):
    try: r = f(*a, **k)
    except Exception as e: r = type(e).__name__ + ": " + str(e)
    print(repr(r)[:400])
for seed in [0, 1, -5, 2**40, 10**50, "abc", "", b"xyz", bytearray(b"q"), 1.5, -0.0, float('inf'), True, "é"*200]:
    random.seed(seed); print(random.random(), random.getrandbits(32))
t(random.seed, [1]); t(random.seed, (1,))
random.seed(99)
for a in [(10,), (1,10), (0,100,7), (10,0,-3), (0,), (-5,), (5,1), (1,10,0), (1,1,1), (10,1,2), (2**70,), (2**64, 2**65, 3), ("a",), (1, None), (3, 9, 1), ()]:
    t(random.randrange, *a)
for a in [(1,6), (6,1), (3,3), (-2**70, 2**70), (0, 2**62), (0, 2**63-1), (-2**63, 2**63-1), (1,), (1,2,3), ("a","b")]: t(random.randint, *a)
for a in [(0,), (1,), (31,), (32,), (33,), (63,), (64,), (65,), (200,), (-1,), ("a",)]: t(random.getrandbits, *a)
t(random.randbytes, 0); t(random.randbytes, 1); t(random.randbytes, 4); t(random.randbytes, 7); t(random.randbytes, 20)
t(random.choice, []); t(random.choice, {}); t(random.choice, {1,2}); t(random.choice, "abc"); t(random.choice, range(5)); t(random.choice, 5); t(random.choice); t(random.choice, {0: 'z'})
t(random.choices, [1,2,3], k=5); t(random.choices, "ab", [1, 3], k=8); t(random.choices, "ab", cum_weights=[1, 3], k=8); t(random.choices, "ab", [1], k=2); t(random.choices, "ab", [0,0]); t(random.choices, [], k=1); t(random.choices, "ab", 5); t(random.choices, "ab", [1,2], cum_weights=[1,3]); t(random.choices, "abc", k=0); t(random.choices, "ab", [1, float('inf')])
for n,k in [(10,3),(10,10),(100,5),(100,6),(1000,20),(21,5),(22,5),(85,6),(86,6),(5,0),(5,6),(5,-1)]: t(random.sample, range(n), k)
t(random.sample, [1,2,3], 5); t(random.sample, {1,2}, 1); t(random.sample, "abcdef", 3); t(random.sample, ["a","b"], 4, counts=[3,2]); t(random.sample, ["a","b"], 4, counts=[3]); t(random.sample, ["a"], 1, counts=[0]); t(random.sample, [1]); t(random.sample, {1: 2}, 1)
l = list(range(30)); random.shuffle(l); print(l); t(random.shuffle, (1,2)); t(random.shuffle, "ab")
for f,a in [("uniform",(1,5)),("uniform",(1.5,2)),("uniform",("a",1)),("triangular",()),("triangular",(1,5)),("triangular",(1,5,2)),("triangular",(2,2,2)),("gauss",()),("gauss",(5,)),("gauss",(1,2)),("normalvariate",()),("normalvariate",(1,2)),("lognormvariate",(0,1)),("expovariate",(0.5,)),("expovariate",(0,)),("expovariate",()),("gammavariate",(2,3)),("gammavariate",(1,1)),("gammavariate",(0.5,2)),("gammavariate",(0,1)),("betavariate",(2,3)),("betavariate",(0.5,0.5)),("paretovariate",(3,)),("weibullvariate",(1,1.5)),("vonmisesvariate",(1,4)),("vonmisesvariate",(0,0)),("vonmisesvariate",(6,0.5))]:
    for _ in range(4): t(getattr(random,f), *a)
s = random.getstate(); x = random.gauss(0,1); random.setstate(s); print(x == random.gauss(0,1), s[0], len(s[1]), s[2])
t(random.setstate, (1,2,3)); t(random.setstate, (3,(1,),None))
r = random.Random("x"); r2 = random.Random(x="x") if False else random.Random("x"); print(r.random() == r2.random(), type(r).__name__)
class R(random.Random):
    def die(self): return self.randint(1, 6)
r = R(3); print([r.die() for _ in range(10)], r.random())
class Q(random.Random):
    def __init__(self, name, seed): super().__init__(seed); self.name = name
q = Q("n", 4); print(q.random(), q.name)
