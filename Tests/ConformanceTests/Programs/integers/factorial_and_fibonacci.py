def factorial(n):
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result


def fibonacci(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


for n in (0, 5, 20, 21, 30, 50):
    print(n, factorial(n))
for n in (10, 90, 93, 100, 150):
    print(n, fibonacci(n))
print(sum(int(digit) for digit in str(factorial(100))))
