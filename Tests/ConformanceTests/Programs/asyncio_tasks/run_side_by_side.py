import asyncio
import time


async def fetch(name, delay):
    await asyncio.sleep(delay)
    print(f"{time.perf_counter():.3f} {name}")
    return name.upper()


async def main():
    slow = asyncio.create_task(fetch("slow", 0.3))
    quick = asyncio.create_task(fetch("quick", 0.1))
    print(await slow, await quick)
    print(f"{time.perf_counter():.3f}")


asyncio.run(main())
