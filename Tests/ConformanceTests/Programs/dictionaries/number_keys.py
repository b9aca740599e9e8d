d = {1: "int", 1.0: "float", True: "bool"}
print(d, len(d))
d[2 ** 70] = "big"
d[float(2 ** 70)] = "same as big"
print(d)
d[-1] = "minus one"
d[0.5] = "half"
print(d[-1.0], d[1 / 2], d.get(0), False in d)
squares = {}
for n in range(1000):
    squares[n] = n * n
print(len(squares), squares[999], squares.get(1000))
for n in range(990):
    del squares[n]
print(squares)
