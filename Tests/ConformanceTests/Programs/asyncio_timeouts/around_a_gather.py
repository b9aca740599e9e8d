import asyncio
import time


async def job(name, delay):
    try:
        await asyncio.sleep(delay)
        print(f"{time.perf_counter():.1f} {name} done")
        return name
    except asyncio.CancelledError:
        print(f"{time.perf_counter():.1f} {name} cancelled")
        raise


async def main():
    try:
        await asyncio.wait_for(asyncio.gather(job("a", 0.1), job("b", 3), job("c", 4)), 0.5)
    except asyncio.TimeoutError:
        print("too slow")
    try:
        async with asyncio.timeout(0.5):
            print(await asyncio.gather(job("d", 0.1), job("e", 0.2)))
            await asyncio.gather(job("f", 0.1), job("g", 2))
    except TimeoutError:
        print(f"{time.perf_counter():.1f} too slow again")


asyncio.run(main())
