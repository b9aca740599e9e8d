import asyncio
import time


async def leaf(n):
    await asyncio.sleep(n / 10)
    return n


async def main():
    results = await asyncio.gather(
        asyncio.gather(leaf(1), leaf(2)),
        leaf(3),
        asyncio.gather(leaf(4), asyncio.gather(leaf(5))),
    )
    print(results, f"{time.perf_counter():.1f}")


asyncio.run(main())
