people = [("Ann", 30), ("Bob", 25), ("Cid", 30), ("Dee", 25), ("Eve", 30)]
print([name for name, _ in sorted(people, key=lambda p: p[1])])
print([name for name, _ in sorted(people, key=lambda p: p[1], reverse=True)])
numbers = [(n * 7919) % 1000 for n in range(200)]
ordered = sorted(numbers)
print(ordered[:10], ordered[-5:])
print(all(ordered[i] <= ordered[i + 1] for i in range(len(ordered) - 1)))
print(sorted(range(20), key=lambda n: n % 3))
