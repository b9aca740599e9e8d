import asyncio


async def count(name, times):
    for n in range(times):
        print(name, n)
        await asyncio.sleep(0)
    print(name, "done")


async def hog(name):
    for n in range(3):
        print(name, n)


async def main():
    await asyncio.gather(count("a", 3), count("b", 2), hog("hog"), count("c", 1))


asyncio.run(main())
