import asyncio
import time


async def main():
    try:
        async with asyncio.timeout(1):
            try:
                async with asyncio.timeout(5):
                    await asyncio.sleep(10)
            except TimeoutError:
                print("inner: not me")
    except TimeoutError:
        print("outer", f"{time.perf_counter():.1f}")
    async with asyncio.timeout(5):
        try:
            async with asyncio.timeout(1):
                await asyncio.sleep(10)
        except TimeoutError:
            print("inner", f"{time.perf_counter():.1f}")
        await asyncio.sleep(1)
    print("outer held", f"{time.perf_counter():.1f}")


asyncio.run(main())
