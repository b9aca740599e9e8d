import asyncio
import time


async def fetch(name, delay):
    await asyncio.sleep(delay)
    print("done", name)
    return name


async def main():
    start = time.perf_counter()
    results = await asyncio.gather(fetch("a", 0.3), fetch("b", 0.1), fetch("c", 0.2))
    print(results, type(results).__name__, f"{time.perf_counter() - start:.3f}")
    first, second = await asyncio.gather(fetch("x", 0), fetch("y", 0))
    print(first, second)
    print(await asyncio.gather())
    print(await asyncio.gather(*[fetch(n, 0.1) for n in range(3)]))


asyncio.run(main())
