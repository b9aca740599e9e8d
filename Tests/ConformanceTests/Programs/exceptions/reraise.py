def inner():
    raise ValueError("first")


def middle():
    try:
        inner()
    except ValueError:
        print("seen on the way")
        raise


try:
    middle()
except ValueError as error:
    print("caught", error, error.__context__, error.__cause__)
try:
    raise
except RuntimeError as error:
    print("RuntimeError:", error)
