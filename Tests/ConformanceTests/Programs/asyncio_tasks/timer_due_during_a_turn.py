import asyncio
import time


async def sleeper(name, delay):
    await asyncio.sleep(delay)
    print(f"{time.perf_counter():.2f} {name}")


async def blocker():
    await asyncio.sleep(0.05)
    print("blocking from 0.05 to 0.35")
    time.sleep(0.3)
    print("unblocked")
    await asyncio.sleep(0)
    print("next turn")


async def main():
    await asyncio.gather(sleeper("0.3", 0.3), sleeper("0.1", 0.1), blocker(), sleeper("0.2", 0.2), sleeper("0.4", 0.4))


asyncio.run(main())
