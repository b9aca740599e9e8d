numbers = [1, 2, 3, 4, 5, 6]
for n in numbers:
    if n % 2 == 0:
        numbers.remove(n)
print(numbers)
numbers = [2, 2, 4, 6, 7]
for n in numbers:
    if n % 2 == 0:
        numbers.remove(n)
print(numbers)
numbers = [1, 2, 3]
for n in numbers:
    if len(numbers) < 6:
        numbers.append(n * 10)
print(numbers)
for n in numbers[:]:
    if n >= 10:
        numbers.remove(n)
print(numbers)
