class Outer:
    class InnerError(Exception):
        def __str__(self):
            return "text of its own"


def fail():
    raise Outer.InnerError("ignored")


fail()
