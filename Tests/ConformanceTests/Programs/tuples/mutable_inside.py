pair = ([1], "x")
pair[0].append(2)
print(pair)
try:
    pair[0] += [3]
except TypeError as error:
    print("TypeError:", error)
print(pair)
t = (1, 2)
u = t
t += (3,)
print(t, u)
