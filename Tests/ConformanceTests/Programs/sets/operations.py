a = {1, 2, 3, 4}
b = {3, 4, 5}
print(a | b, a & b, a - b, b - a, a ^ b)
print(a.union([9, 10]), a.intersection(range(3)), a.difference([1]), a.symmetric_difference({4, 5}))
a |= {7}
a -= {1}
a &= {2, 3, 7, 8}
print(a)
print({1, 2} <= {1, 2, 3}, {1, 2} < {1, 2}, {1, 2, 3} >= {2}, {1}.isdisjoint({2}))
print({1, 2}.issubset([1, 2, 3]), {1, 2}.issuperset({1}), {1, 2} == {2, 1})
