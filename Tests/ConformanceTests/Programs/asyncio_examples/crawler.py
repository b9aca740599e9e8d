import asyncio
import time

LINKS = {"/": ["/a", "/b"], "/a": ["/c", "/"], "/b": ["/c", "/d"], "/c": [], "/d": ["/a", "/missing"]}


async def fetch(page):
    await asyncio.sleep(0.1 + len(page) / 100)
    if page not in LINKS:
        raise LookupError(f"404 {page}")
    return LINKS[page]


async def worker(name, queue, seen):
    while True:
        page = await queue.get()
        try:
            for link in await fetch(page):
                if link not in seen:
                    seen.add(link)
                    queue.put_nowait(link)
            print(f"{time.perf_counter():.2f} {name} read {page}")
        except LookupError as error:
            print(f"{time.perf_counter():.2f} {name}: {error}")
        finally:
            queue.task_done()


async def main():
    queue, seen = asyncio.Queue(), {"/"}
    queue.put_nowait("/")
    workers = [asyncio.create_task(worker(n, queue, seen)) for n in ("ann", "bob")]
    await queue.join()
    for task in workers:
        task.cancel()
    print(sorted(seen))


asyncio.run(main())
