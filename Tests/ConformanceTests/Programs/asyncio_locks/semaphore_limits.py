import asyncio
import time


async def fetch(n, gate, running):
    async with gate:
        running.append(n)
        print(f"{time.perf_counter():.1f} start {n}, {len(running)} inside")
        await asyncio.sleep(0.2)
        running.remove(n)
    return n


async def main():
    gate = asyncio.Semaphore(2)
    running = []
    print(await asyncio.gather(*(fetch(n, gate, running) for n in range(5))))
    print(f"{time.perf_counter():.1f}")


asyncio.run(main())
