def double(n):
    n * 2


result = double(4)
print(result)
print(result + 1)
