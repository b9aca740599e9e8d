numbers = {3, 1, 2, 3, 1}
print(numbers, len(numbers), 2 in numbers, 5 in numbers)
numbers.add(10)
numbers.add(1)
numbers.discard(99)
numbers.discard(3)
print(numbers)
try:
    numbers.remove(99)
except KeyError as error:
    print("KeyError:", error)
print(set(), set([1, 1, 2]), type({}), type(set()), bool(set()))
print(sorted(set("mississippi")), sorted({"pear", "fig", "apple"}))
