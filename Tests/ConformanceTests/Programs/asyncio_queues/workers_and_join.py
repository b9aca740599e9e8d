import asyncio
import time


async def worker(name, queue):
    while True:
        job = await queue.get()
        await asyncio.sleep(job / 10)
        print(f"{time.perf_counter():.1f} {name} did {job}")
        queue.task_done()


async def main():
    queue = asyncio.Queue()
    for job in (3, 1, 2, 1, 2):
        queue.put_nowait(job)
    workers = [asyncio.create_task(worker(f"worker {n}", queue)) for n in range(2)]
    await queue.join()
    print(f"{time.perf_counter():.1f} all jobs done")
    for task in workers:
        task.cancel()
    results = await asyncio.gather(*workers, return_exceptions=True)
    print(results)
    try:
        queue.task_done()
    except ValueError as error:
        print("ValueError:", error)


asyncio.run(main())
