import random

random.seed(1)
print([random.randint(1, 6) for _ in range(12)])
print([random.randrange(10) for _ in range(5)], [random.randrange(0, 100, 10) for _ in range(5)])
print(random.randint(-5, 5), random.randint(0, 2 ** 70), random.randrange(3, 4))
print(random.getrandbits(8), random.getrandbits(100))
for action in (lambda: random.randint(5, 1), lambda: random.randrange(0)):
    try:
        action()
    except ValueError as error:
        print("ValueError:", error)
