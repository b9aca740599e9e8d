import asyncio


async def main():
    queue = asyncio.Queue(1)
    try:
        queue.get_nowait()
    except asyncio.QueueEmpty as error:
        print("QueueEmpty", repr(error))
    queue.put_nowait("a")
    try:
        queue.put_nowait("b")
    except asyncio.QueueFull as error:
        print("QueueFull", repr(error))
    print(queue.get_nowait(), queue.empty(), queue.full())
    try:
        await asyncio.wait_for(queue.get(), 0.5)
    except asyncio.TimeoutError:
        print("nobody put anything")
    await queue.put("c")
    print(await queue.get())


asyncio.run(main())
