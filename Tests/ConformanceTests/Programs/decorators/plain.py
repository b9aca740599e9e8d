def logged(function):
    def wrapper(*args, **kwargs):
        print("->", function.__name__, args, kwargs)
        result = function(*args, **kwargs)
        print("<-", result)
        return result

    return wrapper


@logged
def add(a, b=1):
    return a + b


add(1)
add(2, b=3)
print(add.__name__)


def shout(text):
    return text.upper()


shout = logged(shout)
shout("hi")
