def tag(name):
    print("making", name)

    def decorate(function):
        print("applying", name)

        def wrapper():
            return f"<{name}>{function()}</{name}>"

        return wrapper

    return decorate


@tag("b")
@tag("i")
def text():
    return "text"


print(text())
