import asyncio


async def worker():
    try:
        async with asyncio.timeout(5) as deadline:
            await asyncio.sleep(10)
    except TimeoutError:
        print("not a timeout")
    finally:
        print("expired:", deadline.expired())


async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(1)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled stays cancelled")


asyncio.run(main())
