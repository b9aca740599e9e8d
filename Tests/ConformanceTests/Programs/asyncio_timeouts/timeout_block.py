import asyncio
import time


async def main():
    async with asyncio.timeout(1):
        await asyncio.sleep(0.5)
        print("in time")
    try:
        async with asyncio.timeout(1) as deadline:
            print("waiting")
            await asyncio.sleep(5)
            print("never printed")
    except TimeoutError:
        print("timed out", deadline.expired(), f"{time.perf_counter():.2f}")
    async with asyncio.timeout(None):
        await asyncio.sleep(3)
    print(f"{time.perf_counter():.2f}")


asyncio.run(main())
