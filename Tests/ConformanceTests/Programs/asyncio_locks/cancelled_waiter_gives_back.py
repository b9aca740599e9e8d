import asyncio


async def waiter(name, gate):
    try:
        async with gate:
            print(name, "in")
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def main():
    for make in (lambda: asyncio.Semaphore(1), asyncio.Lock):
        gate = make()
        await gate.acquire()
        tasks = [asyncio.create_task(waiter(name, gate)) for name in "abc"]
        await asyncio.sleep(0)
        gate.release()
        tasks[0].cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        print(type(gate).__name__, "free:", not gate.locked())


asyncio.run(main())
