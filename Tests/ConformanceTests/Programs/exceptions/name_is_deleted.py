error = "kept?"
try:
    1 / 0
except ZeroDivisionError as error:
    print("inside", error)
try:
    print(error)
except NameError as e:
    print("NameError:", e)


def function():
    try:
        raise ValueError("v")
    except ValueError as problem:
        saved = problem
    try:
        print(problem)
    except UnboundLocalError as e:
        print("UnboundLocalError:", e)
    return saved


print(repr(function()))
