import asyncio


async def background():
    try:
        print("working")
        await asyncio.sleep(10)
        print("never printed")
    except asyncio.CancelledError:
        print("cancelled at the end of main")
        raise
    finally:
        print("cleaned up")


async def main():
    asyncio.create_task(background())
    await asyncio.sleep(1)
    print("main ends")


asyncio.run(main())
