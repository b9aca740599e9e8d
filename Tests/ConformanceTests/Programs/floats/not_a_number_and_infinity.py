inf = float("inf")
nan = float("nan")
print(inf > 10 ** 100, -inf < 0, inf == inf, inf - inf)
print(nan == nan, nan != nan, nan < 1, nan > 1)
print(inf + 1, inf * -1, 1 / inf, inf * 0)
print(max(1, inf), min(1, -inf))
values = [3, nan, 1]
print(nan in values, values.count(nan), values.index(nan))
