class Shape:
    sides = 4
    names = ["square", "rectangle"]
    doubled = sides * 2
    for index, name in enumerate(names):
        print("in the body", index, name)
    if sides > 3:

        def describe(self):
            return f"{self.sides} sides"

    class Inner:
        value = "inner"

    lengths = [len(n) for n in names]


print(Shape.doubled, Shape().describe(), Shape.Inner.value, Shape.lengths, Shape.index)
sides = "global"


class Reader:
    def read(self):
        return sides


class Hidden:
    sides = "class"

    def read(self):
        return sides


print(Reader().read(), Hidden().read())
print(Shape.__name__, Shape.Inner.__qualname__, Shape.__module__)
