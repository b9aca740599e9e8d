numbers = [3, 1, 2.5, -1, True]
print(sorted(numbers), numbers)
numbers.sort()
print(numbers)
numbers.sort(reverse=True)
print(numbers)
words = ["banana", "fig", "apple", "kiwi"]
print(sorted(words, key=len), sorted(words, key=lambda w: w[-1]))
pairs = [("b", 2), ("a", 2), ("c", 1)]
print(sorted(pairs), sorted(pairs, key=lambda pair: pair[1]))
print(sorted(pairs, key=lambda pair: pair[1], reverse=True))
print(sorted([[2, 1], [1, 9], [1]]), sorted([]))
try:
    sorted([1, "a"])
except TypeError as error:
    print("TypeError:", error)
print([1, 2].sort())
