for action in (
    lambda: int("x"),
    lambda: int("3.5"),
    lambda: int(""),
    lambda: int("12", 2),
    lambda: int("5", 99),
    lambda: int("  'q' "),
    lambda: float(""),
    lambda: [1, 2].index(3),
    lambda: "abc".index("z"),
    lambda: [].remove(1),
    lambda: "a b".split(""),
    lambda: chr(1114112),
    lambda: int(float("nan")),
    lambda: int(float("inf")),
    lambda: (1, 2).index(5),
    lambda: "ab".center(5, "xy"),
    lambda: list(zip([1], [1, 2], strict=True)),
):
    try:
        print(action())
    except (ValueError, TypeError, OverflowError) as error:
        print(type(error).__name__ + ":", error)
