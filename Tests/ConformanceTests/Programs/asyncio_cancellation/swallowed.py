import asyncio


async def stubborn():
    for attempt in range(3):
        try:
            await asyncio.sleep(1)
            print("slept", attempt)
        except asyncio.CancelledError:
            print("ignored", attempt)
    return "finished anyway"


async def main():
    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0.5)
    task.cancel()
    print(await task, task.cancelled())


asyncio.run(main())
