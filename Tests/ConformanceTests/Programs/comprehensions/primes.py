def primes(limit):
    return [n for n in range(2, limit) if all(n % d for d in range(2, int(n ** 0.5) + 1))]


print(primes(60))
pythagorean = [(a, b, c) for a in range(1, 20) for b in range(a, 20) for c in range(b, 21) if a * a + b * b == c * c]
print(pythagorean)
print(sum(n for n in range(1000) if n % 3 == 0 or n % 5 == 0))
