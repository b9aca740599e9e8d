import asyncio
import time

delays = [3, 2, 0.2]


async def fetch():
    delay = delays.pop(0)
    await asyncio.sleep(delay)
    return f"answer after {delay}"


async def main():
    for attempt in range(1, 4):
        try:
            print(await asyncio.wait_for(fetch(), 0.5))
            break
        except asyncio.TimeoutError:
            pause = 2 ** attempt / 10
            print(f"{time.perf_counter():.2f} attempt {attempt} timed out, waiting {pause}")
            await asyncio.sleep(pause)
    print(f"{time.perf_counter():.2f}")


asyncio.run(main())
