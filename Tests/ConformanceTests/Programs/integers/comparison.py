print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 >= 2 != 1)
print(1 == 1.0 == True)
print(2 ** 53 == float(2 ** 53), 2 ** 53 + 1 == float(2 ** 53))
print(10 ** 20 > 1e19, 10 ** 20 < float("inf"), -(10 ** 20) < 0.5)
x = 5
print(0 <= x <= 10, not x > 3, x == 5 or undefined_name)
print(x is None, x is not None, None == 0)


def loud(value):
    print("evaluated", value)
    return value


print(loud(1) < loud(5) < loud(3) < loud(9))
