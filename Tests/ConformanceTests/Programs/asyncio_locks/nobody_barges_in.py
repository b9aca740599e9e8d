import asyncio


async def polite(name, gate, log):
    async with gate:
        log.append(name)
        await asyncio.sleep(0)


async def greedy(gate, log):
    for n in range(3):
        async with gate:
            log.append(f"greedy {n}")
            await asyncio.sleep(0)


async def main():
    for gate in (asyncio.Lock(), asyncio.Semaphore(1)):
        log = []
        await asyncio.gather(greedy(gate, log), polite("a", gate, log), polite("b", gate, log))
        print(type(gate).__name__, log)


asyncio.run(main())
