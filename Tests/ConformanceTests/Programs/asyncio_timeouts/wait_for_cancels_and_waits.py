import asyncio
import time


async def careful():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print(f"{time.perf_counter():.1f} cancelled, tidying")
        await asyncio.sleep(0.4)
        print(f"{time.perf_counter():.1f} tidy")
        raise


async def failing():
    await asyncio.sleep(0.1)
    raise ValueError("own error")


async def main():
    try:
        await asyncio.wait_for(careful(), 0.2)
    except asyncio.TimeoutError:
        print(f"{time.perf_counter():.1f} timed out")
    try:
        await asyncio.wait_for(failing(), 1)
    except ValueError as error:
        print(f"{time.perf_counter():.1f} {error}")


asyncio.run(main())
