# Containers that change while they are compared, shown, sorted and filled.
class E:
    def __init__(s, v, act=None): s.v = v; s.act = act
    def __eq__(s, o):
        if s.act: s.act()
        return isinstance(o, E) and s.v == o.v
    def __lt__(s, o):
        if s.act: s.act()
        return s.v < o.v
    def __hash__(s): return s.v % 4
    def __repr__(s):
        if s.act: s.act()
        return 'E%d' % s.v
outer = []
def clear(): outer.clear(); junk = [[i] for i in range(20)]
inner = [E(1), E(2, clear), E(3)]
outer.append(inner); del inner
print(outer)
outer = [[E(1, clear), E(2), E(3)]]
print(outer == [[E(1), E(2), E(3)]])
l = [E(i, lambda: l.clear()) for i in range(5)]
print(E(9) in l, len(l))
l = [E(i, lambda: l.append(1)) for i in range(5)]
try: l.sort()
except ValueError as e: print(e)
print(len(l))
d = {}
def dclear(): d.clear(); x = [[i] for i in range(20)]
for i in range(8): d[E(i, dclear)] = [i]
print(len(d))
s = set()
def sclear(): s.clear(); x = [[i] for i in range(20)]
for i in range(12): s.add(E(i, sclear))
print(len(s))
s = {E(i) for i in range(10)}
t = {E(i, lambda: s.clear()) for i in range(10)}
for f in (lambda: s | t, lambda: s & t, lambda: s - t, lambda: s ^ t, lambda: s.update(t), lambda: s <= t, lambda: s == t):
    s = {E(i) for i in range(10)}
    try: r = f(); print(type(r).__name__)
    except RuntimeError as e: print(e)
def gen():
    for i in range(10):
        yield [i]
        x = [[j] for j in range(10)]
print(list(zip(gen(), gen(), gen())))
print(list(map(lambda a, b: [a, b], gen(), gen())))
print(sorted(gen(), key=lambda v: [E(-v[0])]))
print(max(gen(), key=lambda v: E(v[0])), min(gen(), key=lambda v: E(v[0])))
print(list(enumerate(gen())), dict(zip(map(str, gen()), gen())))
print(sum(gen(), []), tuple(gen()), [*gen()], {*map(tuple, gen())} == set(map(tuple, gen())))
a = list(range(10)); a[2:5] = gen(); print(a)
a += gen(); print(a); a.extend(map(lambda v: v, gen())); print(len(a))
print({str(k): v for k, v in enumerate(gen())}, dict.fromkeys(map(str, gen())))
print(list(filter(lambda v: [v] and v[0] % 2, gen())))
class D(dict):
    def __missing__(s, k):
        x = [[i] for i in range(5)]
        return [k]
dd = D(); print(dd[1], dd['x'])
class It:
    def __init__(s): s.n = 0
    def __iter__(s): return s
    def __next__(s):
        s.n += 1
        x = [[i] for i in range(5)]
        if s.n > 5: raise StopIteration
        return [s.n]
print(list(It()), tuple(It()), set(map(tuple, It())), sorted(It(), reverse=True), list(reversed(list(It()))))
big = {}
for i in range(300): big[E(i)] = [i]
print(len(big), big[E(250)])
for i in range(0, 300, 2): del big[E(i)]
print(len(big), big.get(E(251)), big.get(E(250)))
