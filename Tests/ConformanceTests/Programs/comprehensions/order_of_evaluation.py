def show(label, value):
    print(label, value)
    return value


print([show("element", x) for x in show("source", [1, 2]) if show("condition", x) > 1])
print({show("key", k): show("value", v) for k, v in [("a", 1)]})
generator = (x for x in show("first source at once", [1]))
print("made")
print(list(generator))
