class Box:
    shared = []

    def __init__(self):
        self.own = []


a, b = Box(), Box()
a.shared.append(1)
a.own.append(1)
print(a.shared, b.shared, b.own, Box.shared is a.shared)
a.shared = "mine"
print(a.shared, b.shared)
del a.shared
print(a.shared)
print(getattr(a, "own"), getattr(a, "nope", "default"), hasattr(a, "own"), hasattr(a, "nope"))
setattr(a, "new", 5)
print(a.new, vars(a), sorted(vars(b)))
delattr(a, "new")
for action in (lambda: a.new, lambda: Box.missing, lambda: getattr(a, "nope"), lambda: delattr(a, "zzz")):
    try:
        action()
    except AttributeError as error:
        print("AttributeError:", error)
Box.added_later = lambda self: "works"
print(b.added_later())
