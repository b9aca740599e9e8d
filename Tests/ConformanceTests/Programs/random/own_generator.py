import random

a = random.Random(5)
b = random.Random(5)
print(a.random() == b.random(), a.randint(1, 100) == b.randint(1, 100), a.random())
random.seed(5)
print(random.random())
state = b.getstate()
first = [b.randint(1, 9) for _ in range(5)]
b.setstate(state)
print(first == [b.randint(1, 9) for _ in range(5)], first)


def dice(generator, times):
    counts = {face: 0 for face in range(1, 7)}
    for _ in range(times):
        counts[generator.randint(1, 6)] += 1
    return counts


print(dice(random.Random(2024), 600))
