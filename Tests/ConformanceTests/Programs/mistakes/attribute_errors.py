class Thing:
    pass


def function():
    pass


for action in (
    lambda: None.upper(),
    lambda: (5).upper(),
    lambda: "x".push("y"),
    lambda: [].add(1),
    lambda: {}.append(1),
    lambda: Thing().name,
    lambda: Thing.name,
    lambda: function.name,
    lambda: (1, 2).sort(),
    lambda: len.name,
    lambda: setattr(5, "x", 1),
    lambda: setattr("text", "upper", 1),
    lambda: True.missing,
    lambda: ValueError("v").message,
):
    try:
        print(action())
    except AttributeError as error:
        print("AttributeError:", error)
