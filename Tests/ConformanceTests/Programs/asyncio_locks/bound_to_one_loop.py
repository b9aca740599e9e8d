"""A primitive belongs to the loop of its first wait."""
import asyncio

event = asyncio.Event()
lock = asyncio.Lock()
queue = asyncio.Queue()


def shown(value):
    before, _, after = str(value).partition(" at 0x")
    return before + after[after.find(" "):]


async def wait():
    task = asyncio.create_task(event.wait())
    await asyncio.sleep(0)
    event.set()
    async with lock:
        await queue.put(1)
    print(await task, await queue.get())


async def wait_again():
    event.clear()
    try:
        await asyncio.wait_for(event.wait(), 1)
    except RuntimeError as error:
        print(shown(error))
    async with lock:
        print("never contended")


asyncio.run(wait())
asyncio.run(wait_again())
for primitive in (event, lock, asyncio.Semaphore(2), asyncio.BoundedSemaphore(), asyncio.Condition()):
    print(shown(primitive))
