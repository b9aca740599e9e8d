import asyncio
import time


async def producer(queue):
    for n in range(4):
        await asyncio.sleep(0.1)
        await queue.put(n)
        print(f"{time.perf_counter():.2f} put {n}")
    await queue.put(None)


async def consumer(queue):
    while (item := await queue.get()) is not None:
        print(f"{time.perf_counter():.2f} got {item}")
        await asyncio.sleep(0.16)
    print("no more")


async def main():
    queue = asyncio.Queue()
    await asyncio.gather(producer(queue), consumer(queue))
    print(queue.qsize(), queue.empty())


asyncio.run(main())
