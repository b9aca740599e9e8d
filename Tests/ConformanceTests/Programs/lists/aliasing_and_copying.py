a = [1, 2, 3]
b = a
c = a[:]
d = a.copy()
e = list(a)
b.append(4)
print(a, b, c, d, e, a is b, a is c, a == b)
grid = [[0] * 3] * 2
grid[0][0] = 1
print(grid)
better = [[0] * 3 for _ in range(2)]
better[0][0] = 1
print(better)
shallow = [a, c][:]
shallow[0].append("x")
print(a, shallow)


def change(items):
    items.append("changed")
    items = ["new"]
    return items


print(change(c), c)
