for value in (1, 1.5, "s", True, None, [1], (1,), {1}, {1: 2}, b"b", range(2), len, print, int, lambda: 0):
    print(type(value), type(value).__name__)
print(isinstance(1, int), isinstance(True, int), isinstance(1, (str, float)), isinstance("a", (int, str)))
print(isinstance(1, int | str), isinstance([], object), issubclass(bool, int), issubclass(int, (str, object)))
print(type(1) == int, type(True) == int, type("") is str, type(type(1)))
print(callable(len), callable(5), callable(lambda: 0), callable(str))
