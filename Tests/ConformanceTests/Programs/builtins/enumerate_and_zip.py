for i, letter in enumerate("ab"):
    print(i, letter)
print(list(enumerate(["x", "y"], start=10)), dict(enumerate("ab")))
print(list(zip([1, 2, 3], "ab")), list(zip()), list(zip([1])), list(zip("ab", [1, 2], [True, False])))
names, ages = ["ann", "bob"], [30, 25]
for name, age in zip(names, ages):
    print(name, age)
pairs = list(zip(names, ages))
unzipped_names, unzipped_ages = zip(*pairs)
print(pairs, unzipped_names, unzipped_ages)
for number, (a, b) in enumerate(zip("ab", "cd")):
    print(number, a, b)
try:
    print(list(zip([1, 2], [1], strict=True)))
except ValueError as error:
    print("ValueError:", error)
