import asyncio
import time


async def server(ready):
    await asyncio.sleep(0.3)
    print("server is up")
    ready.set()
    await asyncio.sleep(0.5)


async def client(n, ready):
    await ready.wait()
    await asyncio.sleep(n / 10)
    print(f"{time.perf_counter():.1f} client {n}")


async def impatient(ready):
    try:
        await asyncio.wait_for(ready.wait(), 0.1)
    except asyncio.TimeoutError:
        print("did not wait for the server")


async def main():
    ready = asyncio.Event()
    await asyncio.gather(client(2, ready), server(ready), client(1, ready), impatient(ready))


asyncio.run(main())
