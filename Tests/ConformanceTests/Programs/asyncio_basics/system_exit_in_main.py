import asyncio


async def main():
    print("working")
    await asyncio.sleep(0.1)
    try:
        raise SystemExit(4)
    finally:
        print("clean up")


asyncio.run(main())
print("never printed")
