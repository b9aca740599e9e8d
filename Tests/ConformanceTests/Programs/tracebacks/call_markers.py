def check(value):
    if value > 2:
        raise ValueError(f"{value} is too much")
    return value


def run():
    result = check(1) + check(2) + check(check(3))
    return result


run()
