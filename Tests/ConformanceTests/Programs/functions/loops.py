for n in range(2, 12):
    for d in range(2, n):
        if n % d == 0:
            print(n, "=", d, "*", n // d)
            break
    else:
        print(n, "is prime")
n = 27
steps = 0
while n != 1:
    n = n // 2 if n % 2 == 0 else 3 * n + 1
    steps += 1
else:
    print("done after", steps)
count = 0
while True:
    count += 1
    if count % 2:
        continue
    if count > 6:
        break
    print(count, end=" ")
print("stopped at", count)
for i in range(3):
    pass
print("i is still", i)
for i in range(10, 0, -3):
    print(i, end=" ")
print(list(range(5, 5)), list(range(0, -5, -2)))
