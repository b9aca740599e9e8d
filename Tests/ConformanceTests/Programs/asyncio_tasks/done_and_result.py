import asyncio


async def good():
    await asyncio.sleep(0.1)
    return "fine"


async def bad():
    raise ValueError("broken")


async def main():
    task = asyncio.create_task(good())
    print(task.done(), task.cancelled())
    for ask in (task.result, task.exception):
        try:
            ask()
        except asyncio.InvalidStateError as error:
            print("InvalidStateError:", error)
    await task
    print(task.done(), task.result(), task.exception())
    failed = asyncio.create_task(bad())
    await asyncio.sleep(0)
    print(failed.done(), repr(failed.exception()))
    try:
        failed.result()
    except ValueError as error:
        print("ValueError:", error)
    try:
        await failed
    except ValueError as error:
        print("again:", error)


asyncio.run(main())
