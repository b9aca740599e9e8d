import asyncio
import time


async def main():
    loop = asyncio.get_running_loop()
    start, began, wall = time.perf_counter(), loop.time(), time.time()
    await asyncio.sleep(0.75)
    print(f"{time.perf_counter() - start:.3f} {loop.time() - began:.3f} {time.time() - wall:.3f}")
    await asyncio.sleep(0)
    print(f"{time.monotonic() - start:.3f}")
    result = await asyncio.sleep(0.25, "the result")
    print(result, f"{time.perf_counter() - start:.3f}")


asyncio.run(main())
