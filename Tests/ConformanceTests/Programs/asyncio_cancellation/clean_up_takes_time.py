import asyncio
import time


async def worker():
    try:
        await asyncio.sleep(10)
    finally:
        print(f"{time.perf_counter():.1f} cleaning")
        await asyncio.sleep(0.5)
        print(f"{time.perf_counter():.1f} clean")


async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(1)
    task.cancel("enough")
    try:
        await task
    except asyncio.CancelledError as error:
        print(f"{time.perf_counter():.1f} cancelled", error.args)


asyncio.run(main())
