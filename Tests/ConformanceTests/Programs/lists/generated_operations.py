# Generated operations on a list, with slices of every kind.
state = 12345
def rnd(n):
    global state
    state = (state * 1103515245 + 12345) % 2147483648
    return (state >> 8) % n
def opt(n):
    return None if rnd(3) == 0 else rnd(2 * n + 1) - n
def step():
    return None if rnd(3) == 0 else [1, 2, 3, -1, -2, -3, 5, -7][rnd(8)]
row = []
for turn in range(120):
    kind = rnd(22)
    n = rnd(12)
    try:
        if kind == 0: row.append(rnd(20))
        elif kind == 1: row.extend([rnd(20) for _ in range(n)])
        elif kind == 2: row.insert(rnd(30) - 15, rnd(20))
        elif kind == 3: print('pop', row.pop())
        elif kind == 4: print('popi', row.pop(rnd(20) - 10))
        elif kind == 5: row.remove(rnd(20))
        elif kind == 6: print('idx', row.index(rnd(20), rnd(20) - 10, rnd(20) - 5))
        elif kind == 7: row.reverse()
        elif kind == 8: row.sort(reverse=rnd(2) == 1)
        elif kind == 9: print(row[opt(15):opt(15):step()])
        elif kind == 10:
            row[opt(15):opt(15)] = [rnd(20) for _ in range(n)]
        elif kind == 11:
            s = slice(opt(15), opt(15), step())
            k = len(row[s])
            row[s] = [100 + i for i in range(k if rnd(4) else k + 1)]
        elif kind == 12: del row[opt(15):opt(15):step()]
        elif kind == 13: print(row[rnd(40) - 20])
        elif kind == 14: row[rnd(40) - 20] = 77
        elif kind == 15: del row[rnd(40) - 20]
        elif kind == 16: row = (row * (rnd(4) - 1))[:30]
        elif kind == 17: row *= rnd(3)
        elif kind == 18: row += (1, 2)
        elif kind == 19: row.sort(key=lambda v: (v % 5, -v), reverse=rnd(2) == 1)
        elif kind == 20: print(row.count(rnd(20)), rnd(20) in row, row < [rnd(20)], row == list(row))
        elif kind == 21: row.sort(key=lambda v: str(v))
    except (ValueError, IndexError, TypeError) as e:
        print(type(e).__name__, e)
    if len(row) > 30: del row[rnd(30):]
    print(row)
