import asyncio


async def job(n):
    await asyncio.sleep(n / 10)
    if n == 2:
        raise ValueError("two")
    return n


def report(task):
    print("callback", task.get_name(), task.exception() or task.result())


async def main():
    tasks = [asyncio.create_task(job(n), name=f"job {n}") for n in (3, 1, 2)]
    for task in tasks:
        task.add_done_callback(report)
    tasks[0].add_done_callback(lambda task: print("second callback"))
    await asyncio.sleep(0.5)
    print("end")


asyncio.run(main())
