import asyncio


async def child(name):
    print(name, "starts")
    await asyncio.sleep(0)
    print(name, "ends")


async def main():
    first = asyncio.create_task(child("a"))
    second = asyncio.create_task(child("b"))
    print("created, nothing ran")
    await asyncio.sleep(0)
    print("after one turn", first.done(), second.done())
    await first
    await second
    print("end", first.done(), second.done())


asyncio.run(main())
