def inner():
    try:
        yield "inner 1"
    except ValueError as error:
        print("inner handles", error)
        yield "inner 2"
    finally:
        print("inner leaves")


def outer():
    try:
        yield from inner()
    except KeyError as error:
        print("outer handles", error)
    yield "outer end"


o = outer()
print(next(o))
print(o.throw(ValueError("v")))
print(o.throw(KeyError("k")))
o = outer()
next(o)
o.close()
print(list(o))
