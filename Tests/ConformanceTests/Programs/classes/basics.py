class Dog:
    kind = "canine"

    def __init__(self, name, age=1):
        self.name = name
        self.age = age

    def speak(self, sound="Woof"):
        return f"{self.name} says {sound}"

    def birthday(self):
        self.age += 1
        return self


rex = Dog("Rex", 3)
fido = Dog(name="Fido")
print(rex.name, rex.age, fido.age, rex.kind, Dog.kind)
print(rex.speak(), fido.speak("Arf"), Dog.speak(rex))
print(rex.birthday().birthday().age)
rex.kind = "special"
print(rex.kind, fido.kind, Dog.kind)
rex.colour = "brown"
print(rex.__dict__, hasattr(fido, "colour"))
print(type(rex).__name__, isinstance(rex, Dog), type(rex) is Dog, Dog.__name__)
method = rex.speak
print(method("Grr"))
