a = b = []
a.append(1)
print(a, b, a is b)
x = y = 0
x += 1
print(x, y)
i = 0
values = [10, 20, 30]
i, values[i] = 2, "changed"
print(i, values)
i, j, k = 1, 2, 3
i, j, k = k, i, j
print(i, j, k)
(a, b), c = [1, 2], {"only": "key"}
print(a, b, c)
