import asyncio


async def get_numbers():
    await asyncio.sleep(0.1)
    return [1, 2, 3]


async def main():
    numbers = get_numbers()
    try:
        print(sum(numbers))
    except TypeError as error:
        print("TypeError:", error)
    if numbers:
        print("a coroutine is always true")
    print(sum(await numbers))


asyncio.run(main())
