import asyncio
import time


async def producer(queue):
    for n in range(4):
        await queue.put(n)
        print(f"{time.perf_counter():.1f} put {n}, size {queue.qsize()}, full {queue.full()}")


async def main():
    queue = asyncio.Queue(maxsize=2)
    task = asyncio.create_task(producer(queue))
    for _ in range(4):
        await asyncio.sleep(0.2)
        item = await queue.get()
        print(f"{time.perf_counter():.1f} got {item}")
    await task
    print(queue.maxsize, queue.empty())


asyncio.run(main())
