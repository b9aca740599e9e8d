grid = {}
grid[0, 0] = "start"
grid[(2, 3)] = "treasure"
for y in range(3):
    for x in range(4):
        print("#" if (y, x) in grid else ".", end="")
    print()
print(grid, grid[2, 3])
for (y, x), what in grid.items():
    print(what, "at", y, x)
try:
    grid[[1, 2]] = "no"
except TypeError as error:
    print("TypeError:", error)
print(hash((1, 2)) == hash((1, 2)), {(1, 2), (2, 1)} == {(2, 1), (1, 2)})
