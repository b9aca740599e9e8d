print([1, 2, 3] == [1, 2, 3], [1, 2] == [2, 1], [1] == (1,))
print([1, 2] < [1, 3], [1, 2] < [1, 2, 0], [] < [0], [2] > [1, 99])
print([1, "a"] != [1, "b"], [[1], [2]] == [[1], [2]])
try:
    print([1] < ["a"])
except TypeError as error:
    print("TypeError:", error)
try:
    print([1] + (2,))
except TypeError as error:
    print("TypeError:", error)
