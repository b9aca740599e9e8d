import asyncio


async def worker(name):
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print("cancelled", name)
        raise


async def main():
    tasks = {name: asyncio.create_task(worker(name)) for name in "abc"}
    await asyncio.sleep(0)
    for name in "cab":
        tasks[name].cancel()
    print("all asked")
    results = await asyncio.gather(*tasks.values(), return_exceptions=True)
    print([repr(result) for result in results])


asyncio.run(main())
