import asyncio
import time


async def runner(name, signal):
    print(name, "ready")
    result = await signal.wait()
    print(f"{time.perf_counter():.1f} {name} runs {result}")


async def main():
    signal = asyncio.Event()
    runners = [asyncio.create_task(runner(name, signal)) for name in "abc"]
    await asyncio.sleep(0.5)
    print("set", signal.is_set())
    signal.set()
    signal.clear()
    print("cleared at once", signal.is_set())
    await asyncio.gather(*runners)
    signal.set()
    await signal.wait()
    print("already set: no waiting")


asyncio.run(main())
