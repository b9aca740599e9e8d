import asyncio


async def careless():
    while True:
        try:
            await asyncio.sleep(1)
            raise ValueError("every second")
        except Exception as error:
            print("logged:", error)


async def main():
    task = asyncio.create_task(careless())
    await asyncio.sleep(2.5)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("stopped all the same")


asyncio.run(main())
