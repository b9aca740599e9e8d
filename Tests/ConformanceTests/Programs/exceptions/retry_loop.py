attempts = 0


def flaky():
    global attempts
    attempts += 1
    if attempts < 3:
        raise ConnectionError(f"attempt {attempts} failed")
    return "data"


def retry(function, times):
    last = None
    for n in range(1, times + 1):
        try:
            return function()
        except ConnectionError as error:
            print(f"{n}: {error}")
            last = error
    raise last


print(retry(flaky, 5))
attempts = -10
try:
    retry(flaky, 2)
except ConnectionError as error:
    print("gave up:", error)
