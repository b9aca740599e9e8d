import asyncio
import time


async def sleeper():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print(f"{time.perf_counter():.1f} told to stop")
        raise


async def main():
    task = asyncio.create_task(sleeper())
    await asyncio.sleep(0.5)
    print(task.cancel(), task.cancelled(), task.done())
    try:
        await task
    except asyncio.CancelledError:
        print("the task is cancelled:", task.cancelled())
    print(task.cancel(), f"{time.perf_counter():.1f}")
    try:
        task.result()
    except asyncio.CancelledError as error:
        print(type(error).__name__, isinstance(error, Exception))


asyncio.run(main())
