numbers = [0, 1, 2, 3, 4, 5]
numbers[1:3] = ["a", "b", "c"]
print(numbers)
numbers[2:2] = ["inserted"]
print(numbers)
numbers[:2] = []
print(numbers)
numbers[::2] = [7, 8, 9]
print(numbers)
numbers[len(numbers):] = "xy"
print(numbers)
try:
    numbers[::2] = [1]
except ValueError as error:
    print("ValueError:", error)
try:
    numbers[0:1] = 5
except TypeError as error:
    print("TypeError:", error)
