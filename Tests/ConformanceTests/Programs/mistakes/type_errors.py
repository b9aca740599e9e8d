for action in (
    lambda: 1 + "1",
    lambda: "1" + 1,
    lambda: [] + 1,
    lambda: None + 1,
    lambda: "a" * "b",
    lambda: "a" - "b",
    lambda: [1] * 1.5,
    lambda: -"x",
    lambda: 1 < "2",
    lambda: None > 0,
    lambda: {} | [],
    lambda: 3 ** "x",
    lambda: "5" / 2,
    lambda: 5 & 1.5,
    lambda: not_called,
    lambda: 1 in 5,
    lambda: "a" in 5,
    lambda: 5 in "abc",
):
    try:
        print(action())
    except (TypeError, NameError) as error:
        print(type(error).__name__ + ":", error)
