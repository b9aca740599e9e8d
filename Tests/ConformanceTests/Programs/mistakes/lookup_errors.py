for action in (
    lambda: [][0],
    lambda: [1, 2][2],
    lambda: [1][-2],
    lambda: (1,)[5],
    lambda: "abc"[3],
    lambda: {}["k"],
    lambda: {1: 2}[(1, "a")],
    lambda: {"a": 1}[None],
    lambda: [].pop(),
    lambda: {}.pop("k"),
    lambda: set().pop(),
    lambda: {1}.remove(2),
    lambda: [1].pop(3),
    lambda: range(3)[5],
    lambda: [1, 2].__setitem__(5, 1),
):
    try:
        print(action())
    except (IndexError, KeyError) as error:
        print(type(error).__name__ + ":", error)
