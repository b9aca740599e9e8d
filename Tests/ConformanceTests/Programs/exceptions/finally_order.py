def steps():
    try:
        print(1)
        try:
            print(2)
            raise ValueError("v")
        finally:
            print(3)
    except ValueError:
        print(4)
        return "returned"
    finally:
        print(5)


print(steps())
for i in range(3):
    try:
        if i == 1:
            continue
        if i == 2:
            break
        print("body", i)
    finally:
        print("finally", i)


def swallow():
    try:
        1 / 0
    finally:
        return "swallowed"


print(swallow())


def replaced():
    try:
        raise ValueError("old")
    finally:
        raise KeyError("new")


try:
    replaced()
except KeyError as error:
    print(repr(error), repr(error.__context__))
