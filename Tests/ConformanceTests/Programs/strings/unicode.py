text = "naïve café 東京 😀"
print(len(text), text.upper(), text[::-1])
print([ord(c) for c in "aé東😀"])
print(chr(97), chr(233), chr(26481), chr(128512))
print("é" == "e\u0301", len("é"), len("e\u0301"))
for index, character in enumerate("日本"):
    print(index, character)
print("東京".center(6, "*"), sorted("zéa中b"))
print("ß".upper(), "Ω".lower(), "ñ".title())
