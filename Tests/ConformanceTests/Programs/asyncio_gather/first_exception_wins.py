import asyncio
import time


async def job(name, delay, fail=False):
    await asyncio.sleep(delay)
    if fail:
        raise ValueError(f"{name} failed")
    print(f"{time.perf_counter():.2f} {name} finished")
    return name


async def main():
    try:
        await asyncio.gather(job("a", 0.3), job("b", 0.1, True), job("c", 0.2, True), job("d", 0.4))
    except ValueError as error:
        print(f"{time.perf_counter():.2f} {error}")
    await asyncio.sleep(0.25)
    print(f"{time.perf_counter():.2f} main ends, d is cancelled")


asyncio.run(main())
