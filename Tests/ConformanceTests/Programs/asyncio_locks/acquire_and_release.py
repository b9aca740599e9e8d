import asyncio


async def worker(gate, name):
    print(name, await gate.acquire())
    try:
        await asyncio.sleep(0.1)
    finally:
        gate.release()
        print(name, "released")


async def main():
    gate = asyncio.Semaphore(2)
    await asyncio.gather(*(worker(gate, name) for name in "abc"))
    gate.release()
    print("one permit more than at the start")
    for n in range(3):
        await gate.acquire()
        print(n, gate.locked())
    lock = asyncio.Lock()
    print(await lock.acquire(), lock.locked())


asyncio.run(main())
