for action in (
    lambda: 1 / 0,
    lambda: 1 // 0,
    lambda: 1 % 0,
    lambda: 1.0 / 0,
    lambda: 1.0 // 0,
    lambda: 1.0 % 0,
    lambda: divmod(1, 0),
    lambda: 0 ** -1,
    lambda: 0.0 ** -1,
    lambda: pow(2, 3, 0),
    lambda: 10.0 ** 400,
    lambda: 1 << -1,
    lambda: float(10 ** 400),
    lambda: 10 ** 400 / 3,
):
    try:
        print(action())
    except (ArithmeticError, ValueError) as error:
        print(type(error).__name__ + ":", error)
