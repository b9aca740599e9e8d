def area(shape):
    width = shape["width"] * 2
    return width + shape["height"] * shape["depth"]


print(area({"width": 1, "height": 2, "depth": 3}))
print(area({"width": "ab", "height": 2, "depth": 3}))
