def attempt(action):
    try:
        print("trying")
        result = action()
    except ZeroDivisionError as error:
        print("caught", error)
        result = None
    except (KeyError, IndexError) as error:
        print("lookup", type(error).__name__, error)
        result = -1
    else:
        print("no trouble")
    finally:
        print("always")
    return result


print(attempt(lambda: 10 / 2))
print(attempt(lambda: 1 / 0))
print(attempt(lambda: {}["k"]))
print(attempt(lambda: [][3]))
try:
    attempt(lambda: int("x"))
except ValueError as error:
    print("outside:", error)
