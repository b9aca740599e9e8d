def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def primes_up_to(limit):
    sieve = [True] * (limit + 1)
    sieve[0:2] = [False, False]
    for n in range(2, int(limit ** 0.5) + 1):
        if sieve[n]:
            for multiple in range(n * n, limit + 1, n):
                sieve[multiple] = False
    return [n for n, prime in enumerate(sieve) if prime]


print(gcd(48, 18), gcd(17, 5), gcd(0, 9), gcd(2 ** 80, 6 ** 40))
print(primes_up_to(50))
print(len(primes_up_to(1000)))
