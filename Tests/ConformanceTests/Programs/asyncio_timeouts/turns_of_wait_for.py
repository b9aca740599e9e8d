import asyncio


async def leaf():
    print("leaf")


async def ticker():
    for n in range(5):
        print("tick", n)
        await asyncio.sleep(0)


async def main():
    clock = asyncio.create_task(ticker())
    await asyncio.sleep(0)
    await asyncio.wait_for(leaf(), 1)
    print("after wait_for")
    async with asyncio.timeout(1):
        await leaf()
    print("after timeout")
    await clock
    for delay in (0, -1):
        try:
            await asyncio.wait_for(asyncio.sleep(1), delay)
        except asyncio.TimeoutError:
            print("no time at all", delay)


asyncio.run(main())
