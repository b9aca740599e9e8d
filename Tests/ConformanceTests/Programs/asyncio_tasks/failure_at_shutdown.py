import asyncio


async def background():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        raise ValueError("clean-up failed") from None


async def main():
    asyncio.create_task(background(), name="background")
    await asyncio.sleep(0.1)
    print("main ends")


asyncio.run(main())
print("end")
