import asyncio
import time


async def blocking():
    time.sleep(0.2)


async def friendly():
    await asyncio.sleep(0.2)


async def measure(job):
    start = time.perf_counter()
    await asyncio.gather(*(job() for _ in range(10)))
    print(job.__name__, f"{time.perf_counter() - start:.3f}")


asyncio.run(measure(blocking))
asyncio.run(measure(friendly))
