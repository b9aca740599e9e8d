n = "outer"
print([n for n in range(3)], n)
factor = 3
print([factor * i for i in range(3)])


def scaled(values, by):
    return [value * by + offset for value in values]


offset = 100
print(scaled([1, 2], 10))
functions = [lambda: i for i in range(3)]
print([f() for f in functions])
functions = [lambda i=i: i for i in range(3)]
print([f() for f in functions])
try:
    print(i)
except NameError as error:
    print("NameError:", error)
