import asyncio


async def numbers(limit):
    for n in range(limit):
        await asyncio.sleep(0.1)
        yield n


async def double(n):
    await asyncio.sleep(0.1)
    return n * 2


async def main():
    print([n async for n in numbers(4)])
    print([n async for n in numbers(6) if n % 2])
    print({n: n * n async for n in numbers(3)}, {n % 2 async for n in numbers(5)})
    print([await double(n) for n in range(3)])
    print([await double(n) async for n in numbers(3) if await double(n) > 0])
    lazy = (n + 1 async for n in numbers(3))
    print([n async for n in lazy])
    print(sum([n async for n in numbers(5)]), [[m async for m in numbers(n)] for n in range(3)])


asyncio.run(main())
