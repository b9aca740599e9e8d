x = 1
del x
try:
    print(x)
except NameError as error:
    print("NameError:", error)
a, b, c = 1, 2, 3
del a, c
print(b)
d = {"k": 1, "m": 2}
l = [1, 2, 3, 4]
del d["k"], l[1], l[-1]
print(d, l)


class Thing:
    pass


t = Thing()
t.name = "x"
del t.name
print(hasattr(t, "name"))


def function():
    value = 1
    del value
    return value


try:
    function()
except UnboundLocalError as error:
    print("UnboundLocalError:", error)
try:
    del undefined
except NameError as error:
    print("NameError:", error)
