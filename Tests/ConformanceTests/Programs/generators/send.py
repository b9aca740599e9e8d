def averager():
    total, count, average = 0, 0, None
    while True:
        value = yield average
        total += value
        count += 1
        average = total / count


a = averager()
print(next(a), a.send(10), a.send(20), a.send(3))


def echo():
    received = []
    while len(received) < 3:
        received.append((yield f"waiting {len(received)}"))
    return received


e = echo()
try:
    e.send("too early")
except TypeError as error:
    print("TypeError:", error)
print(e.send(None), e.send("a"), next(e))
try:
    e.send("c")
except StopIteration as stop:
    print(stop.value)
