word = "Python"
print(word[0], word[5], word[-1], word[-6])
print(word[0:2], word[2:], word[:2], word[:], word[-3:])
print(word[::2], word[1::2], word[::-1], word[4:1:-1])
print(word[10:], word[2:100], word[4:2] == "")
print(len(word), word[len(word) - 1])
for index in (6, -7):
    try:
        print(word[index])
    except IndexError as error:
        print("IndexError:", error)
