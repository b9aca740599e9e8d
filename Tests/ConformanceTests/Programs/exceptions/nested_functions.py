def a():
    return b() + 1


def b():
    try:
        return c()
    finally:
        print("leaving b")


def c():
    for i in range(3):
        try:
            if i == 2:
                raise LookupError(f"at {i}")
        except KeyError:
            print("not this one")
        else:
            print("ok", i)
    return 0


try:
    print(a())
except LookupError as error:
    print(type(error).__name__, error)
try:
    print(sum(1 / n for n in (1, 0)))
except ZeroDivisionError as error:
    print(error)
print([f for f in map(lambda t: t.__name__, (ValueError, KeyError))])
