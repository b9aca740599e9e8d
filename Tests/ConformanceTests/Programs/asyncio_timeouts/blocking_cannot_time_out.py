import asyncio
import time


async def main():
    start = time.perf_counter()
    try:
        async with asyncio.timeout(0.1):
            time.sleep(0.5)
            print("blocked past the deadline", f"{time.perf_counter() - start:.1f}")
            await asyncio.sleep(0.1)
            print("never printed")
    except TimeoutError:
        print("late", f"{time.perf_counter() - start:.1f}")
    async with asyncio.timeout(0.1):
        time.sleep(0.5)
    print("without an await it cannot fire", f"{time.perf_counter() - start:.1f}")


asyncio.run(main())
