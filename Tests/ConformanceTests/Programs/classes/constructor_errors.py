class Pair:
    def __init__(self, a, b):
        self.a = a


class Empty:
    pass


class Wrong:
    def __init__(self):
        return 5


class NoSelf:
    def method():
        pass


for action in (
    lambda: Pair(1),
    lambda: Pair(1, 2, 3),
    lambda: Empty(1),
    lambda: Wrong(),
    lambda: NoSelf().method(),
    lambda: Pair(1, 2).b,
    lambda: Pair.missing,
    lambda: Empty() + 1,
    lambda: len(Empty()),
    lambda: Empty()[0],
    lambda: [x for x in Empty()],
    lambda: Pair(1, 2, c=3),
):
    try:
        action()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__ + ":", error)
