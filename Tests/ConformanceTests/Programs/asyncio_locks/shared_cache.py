import asyncio
import time

cache = {}
requests = 0


async def download(key):
    global requests
    requests += 1
    await asyncio.sleep(0.3)
    return key.upper()


async def careless(key):
    if key not in cache:
        cache[key] = await download(key)
    return cache[key]


async def careful(key, lock):
    async with lock:
        return await careless(key)


async def main():
    global requests
    print(await asyncio.gather(*(careless("a") for _ in range(4))), requests)
    cache.clear()
    requests = 0
    lock = asyncio.Lock()
    print(await asyncio.gather(*(careful("a", lock) for _ in range(4))), requests, f"{time.perf_counter():.1f}")


asyncio.run(main())
