import asyncio


class Countdown:
    def __init__(self, start):
        self.n = start

    def __aiter__(self):
        return self

    async def __anext__(self):
        await asyncio.sleep(0.1)
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        return self.n


async def main():
    async for n in Countdown(3):
        print(n)
    else:
        print("finished")
    async for n in Countdown(5):
        if n == 3:
            break
    print("stopped at", n)
    for thing in ([1], 5):
        try:
            async for n in thing:
                print(n)
        except TypeError as error:
            print("TypeError:", error)
    try:
        for n in Countdown(1):
            print(n)
    except TypeError as error:
        print("TypeError:", error)


asyncio.run(main())
