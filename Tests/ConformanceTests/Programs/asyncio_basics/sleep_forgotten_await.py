import asyncio
import time


async def main():
    start = time.perf_counter()
    asyncio.sleep(1)
    print(f"{time.perf_counter() - start:.3f}")


asyncio.run(main())
