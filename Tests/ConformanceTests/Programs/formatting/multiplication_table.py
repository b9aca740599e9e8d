size = 6
print("   |" + "".join(f"{n:4}" for n in range(1, size + 1)))
print("---+" + "----" * size)
for row in range(1, size + 1):
    print(f"{row:2} |" + "".join(f"{row * column:4}" for column in range(1, size + 1)))
