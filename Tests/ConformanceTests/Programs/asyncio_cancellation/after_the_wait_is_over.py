import asyncio


async def waiter(signal):
    try:
        await signal.wait()
        print("the event was set")
        await asyncio.sleep(0)
        print("never printed")
    except asyncio.CancelledError:
        print("but the cancellation came")
        raise


async def main():
    signal = asyncio.Event()
    task = asyncio.create_task(waiter(signal))
    await asyncio.sleep(0)
    signal.set()
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled", task.cancelled())


asyncio.run(main())
