async def inner():
    return "inner result"


async def outer():
    text = await inner()
    return text.upper()


coroutine = outer()
try:
    coroutine.send(None)
except StopIteration as stop:
    print("finished with", stop.value)
coroutine = outer()
coroutine.close()
try:
    coroutine.send(None)
except RuntimeError as error:
    print("RuntimeError:", error)
