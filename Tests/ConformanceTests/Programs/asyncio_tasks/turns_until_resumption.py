import asyncio


async def leaf(name):
    print("leaf", name)


async def ticker():
    for n in range(6):
        print("tick", n)
        await asyncio.sleep(0)


async def main():
    clock = asyncio.create_task(ticker())
    await asyncio.sleep(0)
    print("await a task")
    await asyncio.create_task(leaf("task"))
    print("resumed; await a gather")
    await asyncio.gather(leaf("gather"))
    print("resumed")
    await clock


asyncio.run(main())
