import asyncio
import time


async def holder(lock):
    async with lock:
        await asyncio.sleep(1)
    print(f"{time.perf_counter():.1f} holder done")


async def main():
    lock = asyncio.Lock()
    task = asyncio.create_task(holder(lock))
    await asyncio.sleep(0)
    try:
        await asyncio.wait_for(lock.acquire(), 0.3)
    except asyncio.TimeoutError:
        print(f"{time.perf_counter():.1f} could not get the lock")
    async with lock:
        print(f"{time.perf_counter():.1f} got the lock")
    try:
        async with lock:
            raise ValueError("inside")
    except ValueError:
        print("released after an error:", not lock.locked())
    try:
        async with asyncio.timeout(0.5), lock:
            await lock.acquire()
    except TimeoutError:
        print("a lock is not re-entrant", lock.locked())
    await task


asyncio.run(main())
