import asyncio
import time


async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(0.5) as deadline:
            await asyncio.sleep(0.4)
            deadline.reschedule(loop.time() + 1)
            print("extended to", f"{deadline.when():.1f}")
            await asyncio.sleep(5)
    except TimeoutError:
        print("timed out at", f"{time.perf_counter():.1f}")
    try:
        async with asyncio.timeout(1):
            raise ValueError("own error passes")
    except ValueError as error:
        print(error)


asyncio.run(main())
