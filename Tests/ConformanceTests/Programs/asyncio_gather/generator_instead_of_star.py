"""`gather(f(i) for i in …)` without a star makes a task of the generator."""
import asyncio


async def get(number):
    return number


async def main():
    one, two = get(1), get(2)
    try:
        await asyncio.gather(coroutine for coroutine in (one, two))
    except RuntimeError as error:
        before, _, _ = str(error).partition(" at 0x")
        print(before)
    print(await asyncio.gather(one, two))


asyncio.run(main())
