def shift(text, by):
    result = ""
    for character in text:
        if character.isascii() and character.isalpha():
            base = ord("A") if character.isupper() else ord("a")
            result += chr((ord(character) - base + by) % 26 + base)
        else:
            result += character
    return result


secret = shift("Meet me at Noon, Zoë!", 3)
print(secret)
print(shift(secret, -3))
print(shift("abc xyz", 29))
