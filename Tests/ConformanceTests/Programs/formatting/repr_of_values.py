print(None, True, 1, 1.5, "s", b"b", [1, "a"], (1,), (), {"a": 1}, {1}, set(), frozenset())
print([None, [True, ["deep"]]], {"k": (1, 2)}, range(3), range(1, 9, 2), slice(1, 2))
print(int, str, list, type(None), ValueError)
print(repr(ValueError("bad")), str(ValueError("bad")), repr(KeyError("k")), str(KeyError("k")))
print(ValueError(), repr(ValueError(1, 2)), ValueError(1, 2), [ValueError("x")])
nested = [1]
nested.append(nested)
print(nested)
loop = {}
loop["self"] = loop
print(loop)
print(Ellipsis, NotImplemented, ...)
