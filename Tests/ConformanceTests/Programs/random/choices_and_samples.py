import random

random.seed(7)
colours = ["red", "green", "blue", "black"]
print([random.choice(colours) for _ in range(6)], random.choice("abc"), random.choice(range(100)))
print(random.sample(colours, 2), random.sample(range(1000), 5), random.sample(colours, k=4))
print(random.choices(colours, k=5), random.choices([1, 2], weights=[9, 1], k=10))
deck = list(range(10))
random.shuffle(deck)
print(deck)
for action in (lambda: random.choice([]), lambda: random.sample([1], 2)):
    try:
        action()
    except (IndexError, ValueError) as error:
        print(type(error).__name__ + ":", error)
