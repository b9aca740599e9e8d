numbers = []
for n in range(5):
    numbers.append(n * n)
print(numbers, len(numbers))
numbers.extend([100, 200])
numbers.extend("ab")
numbers.insert(0, "first")
numbers.insert(-1, "before last")
numbers.insert(100, "end")
print(numbers)
numbers += [1, 2]
print(numbers[-3:])
print([0] * 3, [1, 2] + [3], list(range(3)), list("xyz"), list({"a": 1}))
