print(format(3.14159, ".2f"), format(42, "06d"), format("x", ">5"), format(255, "b"))
print(format(1e6, ","), format(0.5, "%"), format(7), format(None))
print([format(n, "03") for n in (1, 22, 333)])
for value, spec in [("text", "d"), (3.5, "d"), (3, "s"), ("x", "=5"), ([1], "5"), (5, "q")]:
    try:
        print(format(value, spec))
    except (ValueError, TypeError) as error:
        print(type(error).__name__ + ":", error)
