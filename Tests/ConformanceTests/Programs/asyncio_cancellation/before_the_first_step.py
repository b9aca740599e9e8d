import asyncio


async def body():
    print("never printed")


async def main():
    task = asyncio.create_task(body())
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled before it began", task.cancelled())


asyncio.run(main())
