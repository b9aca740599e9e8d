import asyncio
import time


async def inner():
    try:
        await asyncio.sleep(10)
    finally:
        print(f"{time.perf_counter():.1f} inner leaves")


async def outer():
    try:
        await asyncio.wait_for(inner(), 5)
    except asyncio.TimeoutError:
        print("not a timeout")
    except asyncio.CancelledError:
        print("outer is cancelled")
        raise


async def main():
    task = asyncio.create_task(outer())
    await asyncio.sleep(1)
    task.cancel()
    print(await asyncio.gather(task, return_exceptions=True))


asyncio.run(main())
