numbers = [1, 2, 3, 4]
numbers.reverse()
print(numbers, numbers[::-1], list(reversed(numbers)))
print([1, 2, 3].reverse())
for position, value in enumerate(reversed(["x", "y", "z"])):
    print(position, value)
