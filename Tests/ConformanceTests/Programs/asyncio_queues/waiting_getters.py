import asyncio


async def getter(name, queue):
    print(name, "got", await queue.get())


async def main():
    queue = asyncio.Queue()
    tasks = [asyncio.create_task(getter(name, queue)) for name in "abc"]
    await asyncio.sleep(0)
    queue.put_nowait(1)
    print("robbed:", queue.get_nowait())
    queue.put_nowait(2)
    queue.put_nowait(3)
    queue.put_nowait(4)
    await asyncio.gather(*tasks)
    print(queue.qsize())


asyncio.run(main())
