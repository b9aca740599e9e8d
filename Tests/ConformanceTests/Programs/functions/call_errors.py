text = "text"


def f(a, b, c=3):
    return a, b, c


def g(*, key):
    return key


def h():
    pass


def p(a, /):
    return a


for action in (
    lambda: f(),
    lambda: f(1),
    lambda: f(1, 2, 3, 4),
    lambda: f(1, 2, d=5),
    lambda: f(1, a=2, b=3),
    lambda: g(),
    lambda: g(1),
    lambda: h(1),
    lambda: h(x=1),
    lambda: p(a=1),
    lambda: f(*5),
    lambda: f(**[1]),
    lambda: f(1, 2, **{"c": 1}, c=2),
    lambda: len(),
    lambda: len(1, 2),
    lambda: text(),
):
    try:
        print(action())
    except TypeError as error:
        print("TypeError:", error)
