values = [1, 2, 3]
text, pair, number, nothing = "text", (1, 2), 5, None
for action in (
    lambda: values["0"],
    lambda: values[1.0],
    lambda: values[::0],
    lambda: values["a":],
    lambda: text["x"],
    lambda: pair[None],
    lambda: number[0],
    lambda: nothing[0],
):
    try:
        print(action())
    except (TypeError, ValueError) as error:
        print(type(error).__name__ + ":", error)
