words = "apple bob avocado cat banana cherry blueberry".split()
by_letter = {}
for word in words:
    by_letter.setdefault(word[0], []).append(word)
print(by_letter)
lengths = {}
for word in words:
    lengths[len(word)] = lengths.get(len(word), 0) + 1
print(lengths)
for length in sorted(lengths):
    print(length, "*" * lengths[length])
letters = {}
for letter in "mississippi":
    letters[letter] = letters.get(letter, 0) + 1
print(letters, sorted(letters.items(), key=lambda item: item[1]))
