import asyncio
import time


async def load():
    print("loading")
    await asyncio.sleep(0.5)
    return {"colour": "blue"}


async def reader(name, settings):
    value = await settings
    print(f"{time.perf_counter():.1f} {name} {value['colour']}")
    return value


async def main():
    settings = asyncio.create_task(load())
    values = await asyncio.gather(*(reader(name, settings) for name in "abc"))
    print(all(value is values[0] for value in values))
    print(await settings is values[0])


asyncio.run(main())
