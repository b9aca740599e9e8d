# Generated operations on a dictionary; changes while looping.
state = 777
def rnd(n):
    global state
    state = (state * 1103515245 + 12345) % 2147483648
    return (state >> 8) % n
def key():
    k = rnd(6)
    v = rnd(12)
    if k == 0: return v
    if k == 1: return 'k' + str(v)
    if k == 2: return (v, 'x')
    if k == 3: return float(v)
    if k == 4: return v % 2 == 1
    return v * 1024
d = {}
other = {}
for turn in range(120):
    kind = rnd(16)
    try:
        if kind < 4: d[key()] = rnd(100)
        elif kind == 4: del d[key()]
        elif kind == 5: print('pop', d.pop(key()))
        elif kind == 6: print('popd', d.pop(key(), 'none'))
        elif kind == 7: print('item', d.popitem())
        elif kind == 8: print('sd', d.setdefault(key(), rnd(9)))
        elif kind == 9: d.update({key(): 1, key(): 2}, extra=rnd(5))
        elif kind == 10: d = d | {key(): 5}
        elif kind == 11: d |= [(key(), 6)]
        elif kind == 12: print(list(reversed(d)), list(d.values()), list(reversed(d.items())))
        elif kind == 13:
            other[key()] = 1
            print(sorted(map(str, d.keys() & other.keys())), sorted(map(str, d.keys() - other.keys())), d.keys() == other.keys(), d.keys() < other.keys(), d.keys().isdisjoint(other))
        elif kind == 14:
            print(key() in d, d.get(key()), (key(), 1) in d.items(), d == dict(d), d == other)
        elif kind == 15 and rnd(10) == 0: d.clear()
    except KeyError as e:
        print('KeyError', e)
    print(len(d), d)
for change in range(3):
    d = {i: i for i in range(5)}
    try:
        for k in d:
            if change == 0: d[k + 100] = 1
            elif change == 1: del d[k]
            else:
                del d[k]
                d[k] = 1
    except RuntimeError as e:
        print(e, len(d))
