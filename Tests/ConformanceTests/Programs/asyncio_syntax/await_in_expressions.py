import asyncio


async def value(n, delay=0.0):
    await asyncio.sleep(delay)
    print("value", n)
    return n


async def main():
    print(await value(1) + await value(2) * await value(3))
    print([await value(4), (await value(5),)], {"k": await value(6)})
    print(f"{await value(7)} and {await value('text')!r}")
    print("yes" if await value(True) else "no", await value(0) or await value("default"), not await value(0))
    print((await value([1, 2, 3]))[await value(1)], -await value(2), await value(2) ** 2)
    print(max(await value(3), await value(9)), *[await value(n) for n in "ab"], sep="|")
    while (n := await value(0)):
        print("never")
    assert await value(True), "not raised"


asyncio.run(main())
