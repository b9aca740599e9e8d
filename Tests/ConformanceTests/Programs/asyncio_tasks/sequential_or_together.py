import asyncio
import time


async def step(name):
    await asyncio.sleep(0.2)
    return name


async def main():
    start = time.perf_counter()
    for name in "abc":
        await step(name)
    print("one by one", f"{time.perf_counter() - start:.1f}")
    start = time.perf_counter()
    for name in "abc":
        await asyncio.create_task(step(name))
    print("tasks awaited at once", f"{time.perf_counter() - start:.1f}")
    start = time.perf_counter()
    tasks = [asyncio.create_task(step(name)) for name in "abc"]
    print([await task for task in tasks], f"{time.perf_counter() - start:.1f}")


asyncio.run(main())
