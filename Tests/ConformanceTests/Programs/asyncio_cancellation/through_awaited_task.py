import asyncio


async def child():
    try:
        await asyncio.sleep(5)
    finally:
        print("child leaves")


async def parent(task):
    try:
        await task
    except asyncio.CancelledError:
        print("parent sees it too")
        raise


async def main():
    inner = asyncio.create_task(child())
    outer = asyncio.create_task(parent(inner))
    await asyncio.sleep(0.1)
    outer.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print("both cancelled:", inner.cancelled(), outer.cancelled())


asyncio.run(main())
