import asyncio


async def broken():
    raise ValueError("nobody asks")


async def main():
    asyncio.create_task(broken())
    await asyncio.sleep(0.1)
    print("main goes on")


asyncio.run(main())
print("end")
