import asyncio
import time


async def fetch(name, delay):
    print("start", name)
    await asyncio.sleep(delay)
    print("end", name)
    return name


async def main():
    start = time.perf_counter()
    first = await fetch("a", 0.2)
    second = await fetch("b", 0.3)
    print(first, second, f"{time.perf_counter() - start:.3f}")


asyncio.run(main())
