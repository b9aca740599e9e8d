class Multiplier:
    def __init__(self, factor):
        self.factor = factor
        self.calls = 0

    def __call__(self, value, *, add=0):
        self.calls += 1
        return value * self.factor + add


double = Multiplier(2)
print(double(5), double(5, add=1), list(map(double, [1, 2])), double.calls)
print(callable(double), callable(Multiplier), callable(3))
try:
    double()
except TypeError as error:
    print("TypeError:", error)


class Plain:
    pass


try:
    Plain()()
except TypeError as error:
    print("TypeError:", error)
