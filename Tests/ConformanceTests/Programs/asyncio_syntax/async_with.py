import asyncio
import time


class Connection:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        await asyncio.sleep(0.1)
        print(f"{time.perf_counter():.1f} open {self.name}")
        return self

    async def __aexit__(self, kind, error, traceback):
        await asyncio.sleep(0.1)
        print(f"{time.perf_counter():.1f} close {self.name}", kind.__name__ if kind else None)
        return kind is ValueError

    async def read(self):
        await asyncio.sleep(0.2)
        return f"data of {self.name}"


async def main():
    async with Connection("a") as a, Connection("b") as b:
        print(await a.read(), await b.read())
    async with Connection("c"):
        raise ValueError("suppressed")
    try:
        async with Connection("d"):
            raise KeyError("passes")
    except KeyError as error:
        print("KeyError:", error)
    try:
        async with 5:
            pass
    except TypeError as error:
        print("TypeError:", error)


asyncio.run(main())
