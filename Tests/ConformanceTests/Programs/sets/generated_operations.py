# Generated operations on a set of numbers: the order must be the same after each.
state = 4242
def rnd(n):
    global state
    state = (state * 1103515245 + 12345) % 2147483648
    return (state >> 8) % n
big = 0
def val():
    k = rnd(5)
    if k == 0: return rnd(10)
    if k == 1: return rnd(1000)
    if k == 2: return rnd(1000) * 64 - 3000
    if k == 3: return rnd(100) * 1048576 * 4096
    return -rnd(50)
def some(n): return [val() for _ in range(rnd(n))]
s = set()
for turn in range(120):
    kind = rnd(24)
    try:
        if kind < 3: s.add(val())
        elif kind == 3: s.discard(val())
        elif kind == 4: s.remove(val())
        elif kind == 5: print('pop', s.pop())
        elif kind == 6: s.update(some(30), some(5))
        elif kind == 7: s |= set(some(20))
        elif kind == 8: s &= set(some(60)) | set(list(s)[::2])
        elif kind == 9: s -= set(some(40))
        elif kind == 10: s ^= set(some(20))
        elif kind == 11: s = s.union(some(9), set(some(9)))
        elif kind == 12: s = s.difference(some(9), set(some(9)))
        elif kind == 13: s = s.symmetric_difference(some(9))
        elif kind == 14: print(list(s.intersection(some(40))), list(s & set(some(100))))
        elif kind == 15: s.difference_update(some(30))
        elif kind == 16: s.symmetric_difference_update(some(30))
        elif kind == 17: print(s.issubset(some(5)), s.issuperset(list(s)[:3]), s.isdisjoint(some(3)), s < s, s <= s, s > set(), s == set(list(s)))
        elif kind == 18: s = s.copy()
        elif kind == 19: s = set(frozenset(s))
        elif kind == 20: print(hash(frozenset(s)), hash(frozenset(some(3))))
        elif kind == 21: s = {x for x in s if x % 3}
        elif kind == 22: s = s - {1: 1, 2: 2}.keys()
        elif kind == 23 and rnd(12) == 0: s.clear()
    except KeyError as e:
        print('KeyError', e)
    if len(s) > 40: s = set(list(s)[:rnd(40)])
    print(len(s), list(s))
