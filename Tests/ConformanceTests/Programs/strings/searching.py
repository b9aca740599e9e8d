text = "banana bandana"
print(text.find("an"), text.find("an", 2), text.find("an", 2, 4), text.find("xyz"))
print(text.rfind("an"), text.rfind("an", 0, 5))
print(text.index("nd"), text.rindex("a"))
print(text.count("an"), text.count("ana"), text.count(""))
print("ban" in text, "bean" in text, "" in text, "bean" not in text)
print(text.startswith("ban"), text.startswith("ana", 1), text.startswith(("x", "b")))
print(text.endswith("ana"), text.endswith(("one", "a")))
try:
    text.index("xyz")
except ValueError as error:
    print("ValueError:", error)
