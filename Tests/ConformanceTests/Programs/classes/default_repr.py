"""What an object without a `__repr__` shows: its module and qualified name."""


class Outer:
    class Inner:
        pass

    def method(self):
        pass


def make():
    class Local:
        pass

    return Local


def shown(value):
    return " ".join("at …" if word.startswith("0x") else word for word in repr(value).split(" ") if word != "at")


Made = type("Made", (Outer,), {"x": 1})
for value in (Outer(), Outer.Inner(), make()(), make(), Outer().method, object(), Made(), Made, [Outer()]):
    print(shown(value))
print(Made.__module__, Made.__qualname__)
