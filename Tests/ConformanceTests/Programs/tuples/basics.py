point = (3, 4)
print(point, point[0], point[-1], len(point), type(point))
print((1,), (1), type((1)), (), 1, 2)
single = 5,
print(single, tuple("abc"), tuple([1, 2]), (1, 2) + (3,), (0,) * 3)
print(4 in point, point.count(3), point.index(4), point[::-1], point[1:])
for action in (lambda: point.__setitem__(0, 1), lambda: point[2], lambda: point.append(1)):
    try:
        action()
    except (AttributeError, IndexError) as error:
        print(type(error).__name__ + ":", error)
try:
    point[0] = 9
except TypeError as error:
    print("TypeError:", error)
