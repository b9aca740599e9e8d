count = 10


def increase():
    count = count + 1
    return count


def shadowed(flag):
    if flag:
        value = 1
    return value


print(shadowed(True))
for action in (increase, lambda: shadowed(False)):
    try:
        print(action())
    except UnboundLocalError as error:
        print("UnboundLocalError:", error)


def outer():
    def inner():
        return later

    try:
        return inner()
    except NameError as error:
        print(type(error).__name__ + ":", error)
    later = 1


outer()
increase()
