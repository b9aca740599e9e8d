import asyncio


async def waiter(name, gate):
    async with gate:
        print(name, "in")
        await asyncio.sleep(0.1)
    print(name, "out")


async def main():
    gate = asyncio.Semaphore(1)
    tasks = [asyncio.create_task(waiter(name, gate)) for name in "abc"]
    await asyncio.sleep(0.05)
    print("locked", gate.locked())
    tasks[1].cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    print("locked", gate.locked())
    await gate.acquire()
    print("locked", gate.locked())
    gate.release()
    try:
        asyncio.Semaphore(-1)
    except ValueError as error:
        print("ValueError:", error)


asyncio.run(main())
