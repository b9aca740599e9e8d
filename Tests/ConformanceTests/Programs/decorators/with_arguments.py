def repeat(times, separator=" "):
    def decorate(function):
        def wrapper(*args):
            return separator.join(str(function(*args)) for _ in range(times))

        return wrapper

    return decorate


@repeat(3)
def greet(name):
    return f"hi {name}"


@repeat(times=2, separator="-")
def five():
    return 5


print(greet("ann"))
print(five())
print(repeat(1)(len)("abc"))
