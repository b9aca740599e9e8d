import time


def timed(function, *args):
    start = time.perf_counter()
    try:
        result = function(*args)
    except (ValueError, TypeError) as error:
        result = f"{type(error).__name__}: {error}"
    print(f"{result} after {time.perf_counter() - start:.2f} s")


timed(time.sleep, 0.5)
timed(time.sleep, 0)
timed(time.sleep, 2)
timed(time.sleep, -1)
timed(lambda: time.sleep(0.01) or "slept")
