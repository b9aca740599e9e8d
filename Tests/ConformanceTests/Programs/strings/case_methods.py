text = "Hello, wORLD of python"
print(text.upper())
print(text.lower())
print(text.title())
print(text.capitalize())
print(text.swapcase())
print("Straße".upper(), "ÄÖÜ".lower(), "Straße".casefold())
print("they're bill's".title())
print(text)
