import asyncio


async def compute(n):
    return n * n


async def work():
    result = compute(3)
    print("type:", type(result).__name__)


async def main():
    await work()
    print("after work")


asyncio.run(main())
