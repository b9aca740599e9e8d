print((1, 2) < (1, 3), (1, "b") > (1, "a"), (1,) < (1, 0), () < (0,))
print((1, 2) == (1, 2), (1, 2) == [1, 2], (1, 2) != (1,))
versions = [(3, 11), (2, 7, 18), (3, 9), (3, 11, 4)]
print(sorted(versions), max(versions))
people = [("Zoe", 30), ("Ann", 25), ("Ann", 22)]
people.sort()
print(people)
print(sorted(people, key=lambda p: (-p[1], p[0])))
