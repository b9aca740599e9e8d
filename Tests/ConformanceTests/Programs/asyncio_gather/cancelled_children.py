import asyncio


async def job(name):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def main():
    group = asyncio.gather(job("a"), job("b"), job("c"))
    await asyncio.sleep(0.1)
    print("cancel:", group.cancel())
    try:
        await group
    except asyncio.CancelledError as error:
        print("CancelledError", repr(error))
    task = asyncio.create_task(job("one"))
    both = asyncio.gather(task, asyncio.sleep(0.2, "slept"), return_exceptions=True)
    await asyncio.sleep(0.1)
    task.cancel()
    print(await both)


asyncio.run(main())
