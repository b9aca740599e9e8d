grid = [[1, 2], [3, 4]]
row, column = 1, 5
print("looking")
value = grid[0][1] + grid[row][column] * 2
