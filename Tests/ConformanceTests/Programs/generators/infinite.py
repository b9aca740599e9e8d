def naturals(start=0):
    while True:
        yield start
        start += 1


def take(n, iterable):
    for _, value in zip(range(n), iterable):
        yield value


def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def sieve():
    found = []
    for n in naturals(2):
        if all(n % p for p in found):
            found.append(n)
            yield n


print(list(take(5, naturals(10))), list(take(12, fibonacci())), list(take(10, sieve())))
for n in fibonacci():
    if n > 1000:
        print(n)
        break
