x = 5
print("x" in globals(), globals()["x"], __name__)


def function(a):
    global made
    made = a + x
    return made


print(function(1), "made" in globals(), "a" in globals())
globals()["added"] = "through the dictionary"
print(added)
print(sorted(name for name in globals() if not name.startswith("__")))
print(repr(__doc__), __name__ == "__main__")
