for letter in "abc":
    print(letter, end=" ")
print()
print(list("abc"), tuple("hi"), set("aaa"))
vowels = 0
for letter in "programming language":
    if letter in "aeiou":
        vowels += 1
print(vowels)
print([letter * 2 for letter in "xyz"])
print("".join(reversed("stressed")))
first, *middle, last = "Python"
print(first, middle, last)
