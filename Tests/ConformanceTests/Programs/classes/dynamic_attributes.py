class Record:
    def __init__(self, **fields):
        self.__dict__.update(fields)

    def __getattr__(self, name):
        print("missing", name)
        if name.startswith("has_"):
            return name[4:] in self.__dict__
        raise AttributeError(f"no field {name}")

    def __setattr__(self, name, value):
        print("set", name)
        super().__setattr__(name, value)


r = Record(colour="red")
print(r.colour, r.has_colour, r.has_size)
r.size = 3
print(r.has_size, r.size)
try:
    r.weight
except AttributeError as error:
    print("AttributeError:", error)
print(getattr(r, "weight", "unknown"))
