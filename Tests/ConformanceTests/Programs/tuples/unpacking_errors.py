def unpack_two(value):
    a, b = value
    return a, b


for value in [(1, 2), (1,), (1, 2, 3), [], "abc", 5, None, {"k": 1, "v": 2}]:
    try:
        print(unpack_two(value))
    except (ValueError, TypeError) as error:
        print(type(error).__name__ + ":", error)
try:
    a, *b, c = [1]
except ValueError as error:
    print("ValueError:", error)
