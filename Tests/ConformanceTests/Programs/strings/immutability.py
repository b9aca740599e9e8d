word = "cat"
same = word
word += "s"
print(same, word)
try:
    same[0] = "b"
except TypeError as error:
    print("TypeError:", error)
try:
    del same[0]
except TypeError as error:
    print("TypeError:", error)
same.upper()
print(same, same.upper())
print("b" + same[1:])
