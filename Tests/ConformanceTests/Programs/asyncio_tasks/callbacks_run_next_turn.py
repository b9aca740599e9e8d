import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    future.add_done_callback(lambda f: print("callback 1", f.result()))
    future.add_done_callback(lambda f: print("callback 2"))
    loop.call_soon(print, "queued before")
    future.set_result("value")
    loop.call_soon(print, "queued after")
    print("set")
    print("await a finished future:", await future)
    await asyncio.sleep(0)
    print("turn over")
    loop.call_later(0.2, print, "later 0.2")
    handle = loop.call_later(0.1, print, "cancelled")
    loop.call_later(0.1, print, "later 0.1")
    handle.cancel()
    await asyncio.sleep(0.3)


asyncio.run(main())
