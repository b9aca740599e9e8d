functions = []
for i in range(3):
    functions.append(lambda: i)
print([f() for f in functions])
functions = [lambda i=i: i for i in range(3)]
print([f() for f in functions])


def make():
    value = "before"

    def read():
        return value

    value = "after"
    return read


print(make()())


def uses_later():
    return defined_later() + 1


def defined_later():
    return 41


print(uses_later())
