def cached(function):
    results = {}

    def wrapper(*args):
        if args not in results:
            print("computing", args)
            results[args] = function(*args)
        return results[args]

    return wrapper


@cached
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


print(fibonacci(5), fibonacci(5))


def retry(times):
    def decorate(function):
        def wrapper():
            for attempt in range(1, times + 1):
                try:
                    return function(attempt)
                except ValueError as error:
                    print("attempt", attempt, "failed:", error)
            return "gave up"

        return wrapper

    return decorate


@retry(3)
def flaky(attempt):
    if attempt < 3:
        raise ValueError("not yet")
    return "worked"


print(flaky())
