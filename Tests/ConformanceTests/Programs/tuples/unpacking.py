a, b, c = 1, 2, 3
print(a, b, c)
a, b = b, a
print(a, b)
(x, y), z = (1, 2), 3
[p, q] = "hi"
print(x, y, z, p, q)
first, *rest = [1, 2, 3, 4]
*start, last = "abc"
head, *middle, tail = range(5)
only, *nothing = [1]
print(first, rest, start, last, head, middle, tail, only, nothing)
for name, (low, high) in [("a", (1, 2)), ("b", (3, 4))]:
    print(name, low, high)
_, second, *_ = [10, 20, 30, 40]
print(second, _)
