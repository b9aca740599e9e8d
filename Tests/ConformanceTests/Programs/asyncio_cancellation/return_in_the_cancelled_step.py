import asyncio


async def quits(how):
    asyncio.current_task().cancel()
    if how == "raise":
        raise ValueError("own error")
    return "a result"


async def main():
    for how in ("return", "raise"):
        task = asyncio.create_task(quits(how))
        try:
            print(await task)
        except asyncio.CancelledError:
            print(how, "-> cancelled", task.cancelled())
        except ValueError as error:
            print(how, "->", error, task.cancelled())


asyncio.run(main())
