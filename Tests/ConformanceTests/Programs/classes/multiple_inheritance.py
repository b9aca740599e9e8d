class Base:
    def hello(self):
        return ["Base"]


class Left(Base):
    def hello(self):
        return ["Left"] + super().hello()


class Right(Base):
    def hello(self):
        return ["Right"] + super().hello()


class Bottom(Left, Right):
    def hello(self):
        return ["Bottom"] + super().hello()


print(Bottom().hello())
print([c.__name__ for c in Bottom.__mro__])


class Swimmer:
    def move(self):
        return "swims"


class Runner:
    def move(self):
        return "runs"


class Both(Swimmer, Runner):
    pass


print(Both().move(), Runner.move(Both()))
try:

    class Impossible(Base, Left):
        pass

except TypeError as error:
    print(str(error).splitlines()[0])
