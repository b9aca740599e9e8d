import asyncio
import time


async def leaf(name, delay):
    await asyncio.sleep(delay)
    print(f"{time.perf_counter():.2f} {name}")
    return delay


async def branch(name):
    tasks = [asyncio.create_task(leaf(f"{name}{n}", n / 10)) for n in (2, 1)]
    return sum([await task for task in tasks])


async def main():
    left = asyncio.create_task(branch("left "))
    right = asyncio.create_task(branch("right "))
    print(f"{await left + await right:.1f}", f"{time.perf_counter():.2f}")


asyncio.run(main())
