import asyncio
import time


async def blocker(n):
    print(f"{time.perf_counter():.1f} block {n}")
    time.sleep(0.2)
    return n


async def ticker():
    for _ in range(3):
        print(f"{time.perf_counter():.1f} tick")
        await asyncio.sleep(0.1)


async def main():
    start = time.perf_counter()
    results = await asyncio.gather(ticker(), blocker(1), blocker(2), blocker(3))
    print(results, f"{time.perf_counter() - start:.3f}")


asyncio.run(main())
