class Version:
    def __init__(self, major, minor):
        self.key = (major, minor)

    def __eq__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.key == other.key

    def __lt__(self, other):
        return self.key < other.key

    def __le__(self, other):
        return self.key <= other.key

    def __hash__(self):
        return hash(self.key)

    def __repr__(self):
        return "v%d.%d" % self.key


a, b, c = Version(1, 2), Version(1, 10), Version(1, 2)
print(a == c, a != c, a == b, a < b, a > b, a <= c, b >= a, a == "1.2", a != None)
print(sorted([b, a, Version(0, 9)]), max(a, b), {a: "x"}[c], len({a, b, c}), c in [b, a])


class Plain:
    pass


p = Plain()
print(p == p, p == Plain(), p != Plain())


class NoHash:
    def __eq__(self, other):
        return True


try:
    {NoHash()}
except TypeError as error:
    print("TypeError:", error)
