letters = list("abcdefghij")
del letters[2:4]
print(letters)
del letters[::3]
print(letters)
del letters[-1:]
print(letters)
del letters[5:1]
print(letters)
del letters[:]
print(letters)
