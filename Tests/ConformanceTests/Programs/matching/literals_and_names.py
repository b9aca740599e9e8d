def describe(value):
    match value:
        case 0:
            return "zero"
        case 1 | 2 | 3:
            return "small"
        case "hello":
            return "greeting"
        case None:
            return "nothing"
        case True:
            return "never, 1 matches first"
        case int() if value < 0:
            return "negative"
        case str(text):
            return f"text {text!r}"
        case other:
            return f"something else: {other}"


for value in (0, 2, "hello", None, True, -5, 50, "bye", 2.5, [1]):
    print(value, "->", describe(value))
