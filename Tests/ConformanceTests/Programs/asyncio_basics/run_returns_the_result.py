import asyncio


async def add(a, b):
    await asyncio.sleep(0.1)
    return a + b


async def nothing():
    pass


print(asyncio.run(add(2, 3)))
print(asyncio.run(nothing()))
try:
    asyncio.run(5)
except ValueError as error:
    print("ValueError:", error)
try:
    asyncio.run(add)
except ValueError as error:
    print("ValueError: a coroutine was expected" if "coroutine was expected" in str(error) else error)
