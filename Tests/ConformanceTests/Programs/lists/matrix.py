matrix = [[1, 2, 3], [4, 5, 6]]
for row in matrix:
    print(" ".join(str(n) for n in row))
transposed = [[row[i] for row in matrix] for i in range(3)]
print(transposed)
print([list(column) for column in zip(*matrix)])
product = [[sum(a * b for a, b in zip(row, column)) for column in matrix] for row in matrix]
print(product)
flat = [n for row in matrix for n in row]
print(flat, sum(flat), matrix[1][2], matrix[-1][0])
matrix[0][1] = "x"
print(matrix)
