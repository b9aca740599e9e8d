def countdown(n):
    if n == 0:
        raise ValueError("liftoff failed")
    countdown(n - 1)


countdown(20)
