import asyncio


async def late():
    print("runs in the turn after main ended")
    await asyncio.sleep(0)
    print("never printed")


async def main():
    task = asyncio.create_task(late())
    print("main ends at once", task.done())


asyncio.run(main())
print("end")
