class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


def where(thing):
    match thing:
        case Point(0, 0):
            return "origin"
        case Point(x=0, y=y):
            return f"on the y axis at {y}"
        case Point(x, y) if x == y:
            return "diagonal"
        case Point():
            return "somewhere"
        case {"x": x, "y": y}:
            return f"dictionary {x} {y}"
        case {"kind": kind, **rest}:
            return f"{kind} with {rest}"
        case (int(a), float(b)):
            return f"pair {a} {b}"
    return "no match"


for thing in (Point(0, 0), Point(0, 3), Point(2, 2), Point(1, 2), {"x": 1, "y": 2, "z": 3}, {"kind": "dog", "age": 3}, (1, 2.5), (1, 2)):
    print(where(thing))
