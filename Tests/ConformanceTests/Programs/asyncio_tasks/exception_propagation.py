import asyncio


class StepFailed(Exception):
    pass


async def low():
    await asyncio.sleep(0.1)
    return {}["key"]


async def middle():
    try:
        await low()
    except KeyError as error:
        raise StepFailed("middle gave up") from error


async def main():
    task = asyncio.create_task(middle())
    try:
        await task
    except StepFailed as error:
        print(error, "because of", repr(error.__cause__))
    try:
        await middle()
    except StepFailed as error:
        print("direct:", error)


asyncio.run(main())
