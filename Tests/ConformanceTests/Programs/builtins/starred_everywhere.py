a, b = [1, 2], (3, 4)
print([*a, *b], (*a, *b), {*a, *b}, {**{"x": 1}, "y": 2})
print(*a, *b, sep="-")
print(max(*a, *b), [*"ab", *range(2), *{"k": 1}])
first, *rest = *a, *b
print(first, rest)


def f(*args, **kwargs):
    return args, kwargs


print(f(*a, 9, *b, k=1, **{"z": 2}))
for x, *y in [(1, 2, 3), "ab"]:
    print(x, y)
