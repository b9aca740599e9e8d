import asyncio


async def who():
    return asyncio.current_task().get_name()


async def main():
    print(await who())
    tasks = [asyncio.create_task(who()), asyncio.create_task(who(), name="special"), asyncio.create_task(who())]
    for task in tasks:
        print(await task)
    tasks[0].set_name("renamed")
    print(tasks[0].get_name(), asyncio.current_task() is tasks[0])


asyncio.run(main())
asyncio.run(main())
