def resource():
    print("open")
    try:
        while True:
            yield "data"
    except GeneratorExit:
        print("told to close")
        raise
    finally:
        print("closed")


r = resource()
print(next(r))
r.close()
r.close()
print(next(r, "nothing"))
resource().close()


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as error:
    print("RuntimeError:", error)
