print(list(range(4)), list(range(2, 5)), list(range(0, 10, 3)), list(range(5, 0, -2)), list(range(3, 3)))
r = range(2, 20, 3)
print(r, len(r), r[0], r[-1], r[1:3], 8 in r, 9 in r, r.start, r.stop, r.step)
print(range(3) == range(0, 3, 1), range(0) == range(5, 5), list(reversed(range(3))), sum(range(10)))
print(range(10 ** 12)[10 ** 11], len(range(10 ** 12)), 5.0 in range(10), "a" in range(3))
print(r.index(8), r.count(9), range(5)[::-1], max(range(5)), bool(range(0)), min(range(3, 9)))
for action in (lambda: range("5"), lambda: range(1, 2, 0), lambda: r[99], lambda: r.index(9)):
    try:
        action()
    except (TypeError, ValueError, IndexError) as error:
        print(type(error).__name__ + ":", error)
