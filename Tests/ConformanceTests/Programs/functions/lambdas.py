square = lambda x: x * x
print(square(5), (lambda: 42)(), (lambda *a, **k: (a, k))(1, b=2))
pairs = [(1, "b"), (3, "a"), (2, "c")]
print(sorted(pairs, key=lambda p: p[1]), max(pairs, key=lambda p: p[0]))
print(list(map(lambda a, b: a * b, [1, 2], [3, 4])), list(filter(lambda n: n % 2, range(6))))
absolute = lambda n: n if n >= 0 else -n
print(absolute(-3), absolute(3), (lambda x, y=2: x + y)(1))
print((lambda n: (lambda m: n + m))(1)(2))
