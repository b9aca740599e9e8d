def fizzbuzz(n):
    if n % 15 == 0:
        return "FizzBuzz"
    elif n % 5 == 0:
        return "Buzz"
    elif n % 3 == 0:
        return "Fizz"
    return str(n)


print(" ".join(fizzbuzz(n) for n in range(1, 21)))


def grade(points):
    return "A" if points >= 90 else "B" if points >= 70 else "C"


print([grade(p) for p in (95, 90, 75, 10)])
for value in (0, 1, "", "x", None, [], [0], {}, 0.0, -1):
    print(repr(value), "is", "true" if value else "false")
print(0 or "default", "" or None or "last", 1 and 2 and 3, 1 and 0 and 2, not "", not not 5)
