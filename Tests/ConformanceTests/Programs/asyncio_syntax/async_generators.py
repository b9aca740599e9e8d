import asyncio
import time


async def ticker(times, delay):
    print("begin")
    try:
        for n in range(times):
            await asyncio.sleep(delay)
            yield n
    finally:
        print("end")


async def main():
    async for n in ticker(3, 0.1):
        print(f"{time.perf_counter():.1f} {n}")
    generator = ticker(2, 0.5)
    print(type(generator).__name__, await generator.__anext__(), await anext(generator), await anext(generator, "no more"))
    early = ticker(9, 0.1)
    async for n in early:
        if n == 1:
            break
    await early.aclose()
    print(f"{time.perf_counter():.1f}")
    try:
        await anext(early)
    except StopAsyncIteration:
        print("StopAsyncIteration")


asyncio.run(main())
