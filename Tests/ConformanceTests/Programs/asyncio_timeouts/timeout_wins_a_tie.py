import asyncio


async def main():
    try:
        async with asyncio.timeout(1):
            await asyncio.sleep(1)
            print("sleep first")
    except TimeoutError:
        print("the timeout wins")
    try:
        print(await asyncio.wait_for(asyncio.sleep(1, "sleep first"), 1))
    except TimeoutError:
        print("the timeout of wait_for wins")
    try:
        async with asyncio.timeout(0):
            print("the body begins")
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            print("never printed")
    except TimeoutError:
        print("a deadline already past")


asyncio.run(main())
