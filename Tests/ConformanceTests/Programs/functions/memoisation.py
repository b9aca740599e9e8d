calls = 0
known = {}


def fibonacci(n):
    global calls
    calls += 1
    if n not in known:
        known[n] = n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)
    return known[n]


print(fibonacci(80), calls, len(known))


def collatz(n, known={1: 1}):
    if n not in known:
        known[n] = 1 + collatz(n // 2 if n % 2 == 0 else 3 * n + 1)
    return known[n]


print(max(range(1, 1000), key=collatz), collatz(27))
