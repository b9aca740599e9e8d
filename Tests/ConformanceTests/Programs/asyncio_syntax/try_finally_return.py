import asyncio


async def guarded(how):
    try:
        await asyncio.sleep(0.1)
        if how == "raise":
            raise RuntimeError("body")
        return "returned"
    except RuntimeError as error:
        await asyncio.sleep(0.1)
        return f"handled {error}"
    else:
        print("never with return")
    finally:
        await asyncio.sleep(0.1)
        print("finally", how)


async def main():
    print(await guarded("return"))
    print(await guarded("raise"))
    for n in range(3):
        try:
            await asyncio.sleep(0)
            if n == 1:
                continue
            print("n", n)
        finally:
            await asyncio.sleep(0)
            print("after", n)


asyncio.run(main())
