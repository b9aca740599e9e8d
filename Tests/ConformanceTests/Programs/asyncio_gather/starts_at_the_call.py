import asyncio


async def job(name):
    print("start", name)
    await asyncio.sleep(0.1)
    print("end", name)
    return name


async def main():
    future = asyncio.gather(job("a"), job("b"))
    print("gathered, not awaited", future.done())
    await asyncio.sleep(0.05)
    print("half way", future.done())
    print(await future)
    same = asyncio.create_task(job("shared"))
    print(await asyncio.gather(same, same, job("own")))


asyncio.run(main())
