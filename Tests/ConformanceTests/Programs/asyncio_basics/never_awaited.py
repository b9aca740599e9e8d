import asyncio


async def fetch():
    print("never printed")


async def main():
    print("before")
    fetch()
    print("after")
    await asyncio.sleep(0.1)


asyncio.run(main())
print("end")
