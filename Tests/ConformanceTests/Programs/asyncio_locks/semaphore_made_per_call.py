import asyncio
import time


async def wrong(n):
    async with asyncio.Semaphore(1):
        await asyncio.sleep(0.1)


async def right(n, gate):
    async with gate:
        await asyncio.sleep(0.1)


async def main():
    start = time.perf_counter()
    await asyncio.gather(*(wrong(n) for n in range(5)))
    print("own semaphore each:", f"{time.perf_counter() - start:.1f}")
    start = time.perf_counter()
    gate = asyncio.Semaphore(1)
    await asyncio.gather(*(right(n, gate) for n in range(5)))
    print("one for all:", f"{time.perf_counter() - start:.1f}")


asyncio.run(main())
