def nothing():
    pass


def bare(flag):
    if flag:
        return
    return "value"


def early(numbers):
    for n in numbers:
        if n > 2:
            return n
    else:
        return "none found"


print(nothing(), bare(True), bare(False))
print(early([1, 2, 3, 4]), early([]))
print([print("side effect")])


def tricky():
    try:
        return "from try"
    finally:
        print("finally runs")


def overridden():
    for _ in range(2):
        try:
            return "lost"
        finally:
            return "kept"


print(tricky())
print(overridden())
