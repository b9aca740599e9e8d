for action in (
    lambda: len(5),
    lambda: int([]),
    lambda: int(None),
    lambda: float("abc"),
    lambda: float([]),
    lambda: sum("abc"),
    lambda: sum([1, "a"]),
    lambda: max([]),
    lambda: min(5),
    lambda: max(1, "a"),
    lambda: sorted(5),
    lambda: list(5),
    lambda: dict([1]),
    lambda: dict(["abc"]),
    lambda: abs("x"),
    lambda: round("x"),
    lambda: ord("ab"),
    lambda: chr(-1),
    lambda: range(1.5),
    lambda: range(1, 5, 0),
    lambda: isinstance(1, "int"),
    lambda: print("x", end=5),
    lambda: enumerate(5),
    lambda: zip(5),
    lambda: reversed({1}),
    lambda: next([1]),
    lambda: set(5),
    lambda: tuple(5),
):
    try:
        print(action())
    except (TypeError, ValueError) as error:
        print(type(error).__name__ + ":", error)
