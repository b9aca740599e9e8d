import asyncio


async def divide(a, b):
    await asyncio.sleep(0.1)
    return a / b


async def main():
    results = await asyncio.gather(divide(1, 2), divide(1, 0), divide("a", 1), divide(9, 3), return_exceptions=True)
    for result in results:
        if isinstance(result, Exception):
            print(type(result).__name__, result)
        else:
            print("ok", result)


asyncio.run(main())
