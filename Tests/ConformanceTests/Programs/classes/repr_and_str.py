class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __repr__(self):
        return f"Point({self.x!r}, {self.y!r})"

    def __str__(self):
        return f"({self.x}|{self.y})"


class OnlyRepr:
    def __repr__(self):
        return "<only>"


p = Point(1, "a")
print(p, str(p), repr(p), [p], {"p": p}, (p,))
print(f"{p} {p!r} {p!s:>10}|", "%s %r" % (p, p), "{} {!r}".format(p, p))
print(OnlyRepr(), [OnlyRepr()], f"{OnlyRepr()}")


class Bad:
    def __repr__(self):
        return 5


try:
    print(Bad())
except TypeError as error:
    print("TypeError:", error)
