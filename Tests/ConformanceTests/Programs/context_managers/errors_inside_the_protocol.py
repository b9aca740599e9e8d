class BadExit:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        raise RuntimeError("exit failed")


class BadEnter:
    def __enter__(self):
        raise OSError("enter failed")

    def __exit__(self, *details):
        print("never called")


try:
    with BadExit():
        raise ValueError("body")
except RuntimeError as error:
    print(error, repr(error.__context__))
try:
    with BadEnter():
        print("never")
except OSError as error:
    print(error)
for thing in (5, "text", open_nothing := object):
    try:
        with thing:
            pass
    except TypeError as error:
        print("TypeError:", error)
