def add(a, b):
    return a + b


def subtract(a, b):
    return a - b


operations = {"+": add, "-": subtract, "*": lambda a, b: a * b}
for expression in ["3 + 4", "10 - 6", "5 * 5", "8 / 2"]:
    left, operator, right = expression.split()
    if operator in operations:
        print(expression, "=", operations[operator](int(left), int(right)))
    else:
        print(expression, "? unknown operator", repr(operator))
