print(sorted([3, 1, 2]), sorted("hello"), sorted({"b": 1, "a": 2}), sorted((2, 1)))
print(sorted([3, 1, 2], reverse=True), sorted(["b", "A", "c"], key=str.lower))
print(sorted([-3, 1, 2], key=abs), sorted([(1, "b"), (1, "a"), (0, "z")]))
words = ["banana", "kiwi", "apple", "fig"]
print(sorted(words, key=lambda w: (len(w), w)), sorted(words, key=lambda w: (-len(w), w)))
print(sorted([0.5, 1, True, 0]), sorted([[2], [1, 5], []]))
calls = []
sorted([3, 1, 2], key=lambda n: calls.append(n) or n)
print(calls)
try:
    sorted([1, None])
except TypeError as error:
    print("TypeError:", error)
