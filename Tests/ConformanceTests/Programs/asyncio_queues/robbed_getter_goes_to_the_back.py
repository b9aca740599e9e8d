import asyncio


async def getter(name, queue):
    print(name, "got", await queue.get())


async def main():
    queue = asyncio.Queue()
    tasks = [asyncio.create_task(getter(name, queue)) for name in "ab"]
    await asyncio.sleep(0)
    queue.put_nowait("first")
    print("robbed of", queue.get_nowait())
    await asyncio.sleep(0)
    queue.put_nowait("second")
    queue.put_nowait("third")
    await asyncio.gather(*tasks)


asyncio.run(main())
