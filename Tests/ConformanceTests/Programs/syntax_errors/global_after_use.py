count = 0


def up():
    count += 1
    global count
