def divide(a, b):
    return a // b, a % b


def smallest_and_largest(numbers):
    low = high = numbers[0]
    for n in numbers:
        if n < low:
            low = n
        if n > high:
            high = n
    return low, high


result = divide(17, 5)
print(result, type(result))
quotient, remainder = divide(17, 5)
print(quotient, remainder)
low, high = smallest_and_largest([3, -2, 8])
print(f"{low} to {high}", divide(9, 2)[1])
