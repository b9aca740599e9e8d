import asyncio


async def child(n):
    await asyncio.sleep(n)


async def main():
    children = [asyncio.create_task(child(n), name=f"child {n}") for n in (1, 2)]
    print(sorted(task.get_name() for task in asyncio.all_tasks()))
    await asyncio.sleep(1.5)
    print(sorted(task.get_name() for task in asyncio.all_tasks()))
    await children[1]
    print([task.get_name() for task in asyncio.all_tasks()], asyncio.current_task() in asyncio.all_tasks())


asyncio.run(main())
