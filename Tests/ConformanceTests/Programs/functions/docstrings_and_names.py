def area(width: float, height: float = 1.0) -> float:
    """The area of a rectangle.

    Second paragraph.
    """
    return width * height


print(area.__doc__)
print(area.__name__, area.__qualname__, area.__module__)
print(area.__annotations__, area(2, 3))


def outer():
    def inner():
        pass

    return inner


print(outer().__name__, outer().__qualname__, outer.__doc__)


class Thing:
    """A thing."""

    def method(self):
        "short"


print(Thing.__doc__, Thing.method.__doc__, Thing.method.__qualname__)
