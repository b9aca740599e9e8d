class Meter:
    def __init__(self, value):
        self.value = value

    def __add__(self, other):
        print("add")
        if isinstance(other, Meter):
            return Meter(self.value + other.value)
        if isinstance(other, int):
            return Meter(self.value + other)
        return NotImplemented

    def __radd__(self, other):
        print("radd")
        return Meter(other + self.value)

    def __rsub__(self, other):
        return f"{other} - {self.value}"

    def __floordiv__(self, other):
        return "floor"

    def __mod__(self, other):
        return "mod"

    def __pow__(self, other):
        return "pow"

    def __and__(self, other):
        return "and"

    def __lshift__(self, other):
        return "shift"

    def __invert__(self):
        return "invert"

    def __matmul__(self, other):
        return "matmul"


m = Meter(5)
print((m + 1).value, (1 + m).value, sum([Meter(1), Meter(2)]).value, 10 - m)
print(m // 1, m % 1, m ** 2, m & 1, m << 1, ~m, m @ m)
try:
    m + "x"
except TypeError as error:
    print("TypeError:", error)
