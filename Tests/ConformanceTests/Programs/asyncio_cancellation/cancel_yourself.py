import asyncio


async def main():
    task = asyncio.current_task()
    task.cancel()
    print("still running in this step", task.cancelling())
    try:
        await asyncio.sleep(0)
        print("never printed")
    except asyncio.CancelledError:
        print("delivered at the next suspension")
    task.uncancel()
    print(task.cancelling())
    await asyncio.sleep(0.1)
    print("goes on")


asyncio.run(main())


async def quits():
    asyncio.current_task().cancel()
    await asyncio.sleep(1)


try:
    asyncio.run(quits())
except asyncio.CancelledError:
    print("run raises CancelledError")
