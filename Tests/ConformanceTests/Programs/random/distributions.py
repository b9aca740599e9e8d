import random

random.seed(3)
print(random.gauss(0, 1), random.gauss(100, 15), random.gauss(0, 1))
print(random.uniform(0, 0.5), random.triangular(0, 10, 5))
print(random.expovariate(2))
print(random.normalvariate(0, 1))
heads = sum(random.random() < 0.5 for _ in range(1000))
print(heads)
