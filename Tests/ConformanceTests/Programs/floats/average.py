def average(numbers):
    return sum(numbers) / len(numbers)


def deviation(numbers):
    middle = average(numbers)
    return (sum((n - middle) ** 2 for n in numbers) / len(numbers)) ** 0.5


marks = [2.0, 1.3, 3.7, 1.0, 2.3]
print(average(marks))
print(deviation(marks))
print(sum([0.1] * 10), sum([0.1] * 10) == 1.0)
print(f"{average(marks):.2f} ± {deviation(marks):.2f}")
celsius = [-40, 0, 20.5, 37, 100]
print([c * 9 / 5 + 32 for c in celsius])
