"""The first to read a cancelled task gets its own CancelledError, with its words and traceback; later ones a plain one."""
import asyncio


async def work():
    await asyncio.sleep(10)


async def main():
    task = asyncio.create_task(work(), name="worker")
    await asyncio.sleep(1)
    task.cancel("enough")
    print(task)
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error), error.__traceback__.tb_next is not None)
    for ask in (task.result, task.exception):
        try:
            ask()
        except asyncio.CancelledError as error:
            print(repr(error))
    print(task)
    again = asyncio.create_task(work())
    await asyncio.sleep(0)
    again.cancel("stop")
    print(await asyncio.gather(again, return_exceptions=True))


asyncio.run(main())
