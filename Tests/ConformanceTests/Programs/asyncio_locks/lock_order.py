import asyncio
import time


async def worker(name, lock, hold):
    print(name, "wants it")
    async with lock:
        print(f"{time.perf_counter():.1f} {name} has it")
        await asyncio.sleep(hold)
    print(name, "gave it back")


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(worker("a", lock, 0.3), worker("b", lock, 0.1), worker("c", lock, 0.2))
    print(lock.locked())
    await lock.acquire()
    print(lock.locked())
    lock.release()
    try:
        lock.release()
    except RuntimeError as error:
        print("RuntimeError:", error)
    try:
        with lock:
            pass
    except TypeError as error:
        print("TypeError:", error)


asyncio.run(main())
