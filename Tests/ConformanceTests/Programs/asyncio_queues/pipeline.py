import asyncio


async def numbers(out):
    for n in range(1, 5):
        await out.put(n)
        await asyncio.sleep(0.1)
    await out.put(None)


async def square(source, out):
    while (n := await source.get()) is not None:
        await out.put(n * n)
    await out.put(None)


async def collect(source):
    total = []
    while (n := await source.get()) is not None:
        print("collected", n)
        total.append(n)
    return total


async def main():
    first, second = asyncio.Queue(), asyncio.Queue(1)
    *_, result = await asyncio.gather(numbers(first), square(first, second), collect(second))
    print(result)


asyncio.run(main())
