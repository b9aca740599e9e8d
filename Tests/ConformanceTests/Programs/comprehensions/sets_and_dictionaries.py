print({n % 5 for n in range(20)}, sorted({w[0] for w in ["apple", "fig", "avocado"]}))
print({n: str(n) * n for n in range(1, 4)})
print({k.upper(): v for k, v in {"a": 1, "b": 2}.items() if v > 1})
print(type({x for x in ()}), type({x: x for x in ()}))
matrix = [[1, 2], [3, 4]]
print({(i, j): v for i, row in enumerate(matrix) for j, v in enumerate(row)})
