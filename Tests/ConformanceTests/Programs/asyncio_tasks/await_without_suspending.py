import asyncio


async def no_wait():
    return "at once"


async def other():
    print("other runs")


async def main():
    task = asyncio.create_task(other())
    print(await no_wait())
    print("other has not run:", task.done())
    await task
    print("awaiting a finished task does not yield")
    late = asyncio.create_task(other())
    await task
    print("still before other")
    await late


asyncio.run(main())
