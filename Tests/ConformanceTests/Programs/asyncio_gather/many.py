import asyncio
import time

in_flight = 0
peak = 0


async def fetch(n):
    global in_flight, peak
    in_flight += 1
    peak = max(peak, in_flight)
    await asyncio.sleep(0.5)
    in_flight -= 1
    return n * n


async def main():
    results = await asyncio.gather(*(fetch(n) for n in range(300)))
    print(len(results), sum(results), peak, f"{time.perf_counter():.3f}")


asyncio.run(main())
