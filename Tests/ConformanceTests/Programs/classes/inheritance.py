class Animal:
    def __init__(self, name):
        self.name = name

    def speak(self):
        return "..."

    def introduce(self):
        return f"I am {self.name}: {self.speak()}"


class Cat(Animal):
    def speak(self):
        return "Meow"


class Kitten(Cat):
    def __init__(self, name, age):
        super().__init__(name)
        self.age = age

    def speak(self):
        return super().speak().lower() + "?"


for animal in (Animal("thing"), Cat("Tom"), Kitten("Tiny", 1)):
    print(animal.introduce(), type(animal).__name__)
tiny = Kitten("Tiny", 1)
print(isinstance(tiny, Animal), isinstance(tiny, Kitten), issubclass(Cat, Animal), issubclass(Animal, Cat))
print(isinstance(Cat("x"), (int, Animal)), [c.__name__ for c in Kitten.__mro__], Kitten.__bases__[0].__name__)
