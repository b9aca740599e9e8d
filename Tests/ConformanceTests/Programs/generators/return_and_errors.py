def stops():
    yield 1
    return
    yield 2


def raises_stop():
    yield 1
    raise StopIteration("inside")


print(list(stops()))
try:
    print(list(raises_stop()))
except RuntimeError as error:
    print("RuntimeError:", error, repr(error.__cause__))


def itself():
    yield next(g)


g = itself()
try:
    next(g)
except ValueError as error:
    print("ValueError:", error)


def never():
    if False:
        yield
    return "value"


def use():
    value = yield from never()
    yield value


print(list(never()), list(use()))
try:
    len(stops())
except TypeError as error:
    print("TypeError:", error)
