class Settings:
    colour = "blue"

    def __init__(self):
        self.size = 3


s = Settings()
for name in ("colour", "size", "missing"):
    print(name, hasattr(s, name), getattr(s, name, None))
setattr(s, "colour", "red")
print(s.colour, Settings.colour, vars(s))
delattr(s, "colour")
print(s.colour, getattr(s, "size") + 1)
method = getattr("hello", "upper")
print(method(), getattr([1, 2], "index")(2))
print([name for name in dir(s) if not name.startswith("_")])
print(id(s) == id(s), s is s, hash("a") == hash("a"), hash(1) == hash(1.0), hash(True))
