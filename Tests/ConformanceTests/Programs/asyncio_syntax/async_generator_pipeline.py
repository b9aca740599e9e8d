import asyncio


async def lines():
    for line in ("3", "x", "4"):
        await asyncio.sleep(0.1)
        yield line


async def parsed(source):
    async for line in source:
        try:
            yield int(line)
        except ValueError as error:
            print("skipped:", error)


async def running_total(source):
    total = 0
    async for n in source:
        total += n
        received = yield total
        if received:
            print("received", received)


async def main():
    async for total in running_total(parsed(lines())):
        print(total)
    totals = running_total(parsed(lines()))
    print(await totals.asend(None), await totals.asend("hello"))
    try:
        await totals.athrow(KeyError("stop"))
    except KeyError as error:
        print("KeyError:", error)


asyncio.run(main())
