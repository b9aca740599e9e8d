import asyncio
import random
import time


async def job(n, duration):
    await asyncio.sleep(duration)
    return n, duration


async def main():
    random.seed(11)
    durations = [round(random.uniform(0.1, 1.0), 2) for _ in range(6)]
    print(durations)
    start = time.perf_counter()
    results = await asyncio.gather(*(job(n, d) for n, d in enumerate(durations)))
    print(max(results, key=lambda result: result[1]), f"{time.perf_counter() - start:.2f}")
    for n, duration in sorted(results, key=lambda result: result[1]):
        print(f"{n} {duration:.2f} {'#' * int(duration * 20)}")


asyncio.run(main())
