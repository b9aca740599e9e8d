def halves(numbers):
    for n in numbers:
        yield 10 / n


def total(numbers):
    return sum(halves(numbers))


print(total([1, 2]))
print(total([1, 0]))
