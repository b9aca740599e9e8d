import asyncio


async def double(n):
    print("doubling", n)
    return n * 2


async def main():
    coroutine = double(4)
    print(type(coroutine).__name__, type(double).__name__)
    print("nothing ran yet")
    print(await coroutine)
    try:
        await coroutine
    except RuntimeError as error:
        print("RuntimeError:", error)
    print(asyncio.iscoroutine(coroutine), asyncio.iscoroutinefunction(double), asyncio.iscoroutine(double))


asyncio.run(main())
