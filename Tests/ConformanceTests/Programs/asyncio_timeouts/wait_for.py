import asyncio
import time


async def slow(delay):
    await asyncio.sleep(delay)
    return f"slept {delay}"


async def main():
    print(await asyncio.wait_for(slow(0.1), timeout=1), f"{time.perf_counter():.2f}")
    try:
        await asyncio.wait_for(slow(5), timeout=0.5)
    except asyncio.TimeoutError as error:
        print("TimeoutError", repr(str(error)), f"{time.perf_counter():.2f}")
    print(await asyncio.wait_for(slow(2), None), f"{time.perf_counter():.2f}")
    print(asyncio.TimeoutError is TimeoutError)


asyncio.run(main())
