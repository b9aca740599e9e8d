numbers = [1, 5, 2, 8, 3]
print([square for n in numbers if (square := n * n) > 8])
total = 0
print([total := total + n for n in numbers], total)
if (count := len(numbers)) > 3:
    print("many:", count)
values = iter(numbers)
while (value := next(values, None)) is not None:
    print(value, end=" ")
print()
print(any((found := n) % 2 == 0 for n in numbers), found)
