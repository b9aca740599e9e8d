import asyncio
import time


def timed(function):
    async def wrapper(*args, **kwargs):
        start = time.perf_counter()
        try:
            return await function(*args, **kwargs)
        finally:
            print(f"{function.__name__}{args} took {time.perf_counter() - start:.2f}")

    return wrapper


@timed
async def fetch(name, delay=0.1):
    await asyncio.sleep(delay)
    return name


@timed
async def fail():
    raise ValueError("on purpose")


async def main():
    print(await fetch("a"), await fetch("b", delay=0.5))
    print(await asyncio.gather(fetch("c", 0.3), fetch("d", 0.2)))
    try:
        await fail()
    except ValueError as error:
        print("ValueError:", error)


asyncio.run(main())
