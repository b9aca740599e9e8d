import asyncio
import time


async def work(steps, state):
    for n in range(1, steps + 1):
        await asyncio.sleep(0.25)
        state["done"] = n
    return "finished"


async def progress(steps, state):
    while state["done"] < steps:
        print(f"{time.perf_counter():.2f} {state['done']}/{steps}")
        await asyncio.sleep(0.4)


async def main():
    state = {"done": 0}
    result, _ = await asyncio.gather(work(4, state), progress(4, state))
    print(f"{time.perf_counter():.2f} {result}")


asyncio.run(main())
