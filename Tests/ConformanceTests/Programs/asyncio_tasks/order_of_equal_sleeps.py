import asyncio


async def worker(name, delay):
    await asyncio.sleep(delay)
    print(name, delay)


async def main():
    tasks = [asyncio.create_task(worker(n, 0.1)) for n in range(5)]
    for task in tasks:
        await task
    await asyncio.gather(worker("x", 0.3), worker("y", 0.1 + 0.2), worker("z", 0.2), worker("w", 0.3))


asyncio.run(main())
