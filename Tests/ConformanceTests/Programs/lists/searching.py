colours = ["red", "green", "blue", "green"]
print(colours.index("green"), colours.index("green", 2), colours.count("green"), colours.count("pink"))
print("red" in colours, "pink" in colours, "pink" not in colours)
print([1, 2] in [[1, 2], 3], 1.0 in [1], "1" in [1])
try:
    colours.index("pink")
except ValueError as error:
    print("ValueError:", error)
print(min(colours), max(colours, key=len), min([], default="none"))
