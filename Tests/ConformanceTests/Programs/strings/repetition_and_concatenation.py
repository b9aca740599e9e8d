print("ab" * 3, 3 * "-", "x" * 0, "x" * -2)
line = "+" + "-" * 8 + "+"
print(line)
print("|" + " " * 8 + "|")
print(line)
total = ""
for letter in "abcde":
    total = letter + total
print(total)
total += "!" * 3
print(total)
try:
    print("age: " + 30)
except TypeError as error:
    print("TypeError:", error)
try:
    print(30 + " years")
except TypeError as error:
    print("TypeError:", error)
