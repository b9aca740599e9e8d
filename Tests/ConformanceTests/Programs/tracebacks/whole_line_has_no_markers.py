def divide(a, b):
    return a / b


def compute():
    raise RuntimeError("raised on purpose")


try:
    divide(1, 0)
except ZeroDivisionError:
    print("one down")
compute()
