class Suppress:
    def __init__(self, *kinds):
        self.kinds = kinds

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        return kind is not None and issubclass(kind, self.kinds)


with Suppress(ZeroDivisionError, KeyError):
    print(1 / 0)
    print("never")
print("went on")
with Suppress(KeyError):
    print({"a": 1}["a"])
try:
    with Suppress(KeyError):
        int("x")
except ValueError as error:
    print("ValueError:", error)
