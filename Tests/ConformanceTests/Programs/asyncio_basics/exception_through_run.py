import asyncio


async def inner():
    await asyncio.sleep(0.1)
    raise ValueError("from the depth")


async def main():
    try:
        await inner()
    except KeyError:
        print("not this")
    finally:
        print("clean up")


try:
    asyncio.run(main())
except ValueError as error:
    print("caught outside:", error)
