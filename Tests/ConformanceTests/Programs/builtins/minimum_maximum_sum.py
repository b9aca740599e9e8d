print(min(3, 1), max([4, 9, 2]), min("hello"), max("a", "b", key=ord))
print(min([], default=0), max((), default=None), max(["a", "ccc", "bb"], key=len), min([(1, "b"), (1, "a")]))
print(max([1, 1.0, True]), min([1.0, 1]), max({"a": 5, "b": 2}), max({"a": 5, "b": 2}.values()))
print(sum([]), sum([1, 2.5]), sum([[1], [2]], []), sum((n for n in range(5)), start=100))
print(sum([0.1] * 3), sum([True, True]), sum([2 ** 64, 1]))
for action in (lambda: max(), lambda: max([]), lambda: sum(["a"]), lambda: sum(["a"], ""), lambda: min(1, "a")):
    try:
        print(action())
    except (TypeError, ValueError) as error:
        print(type(error).__name__ + ":", error)
