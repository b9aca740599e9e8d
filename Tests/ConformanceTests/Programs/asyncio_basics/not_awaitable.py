import asyncio


def plain():
    return 5


async def good():
    return 6


async def main():
    for thing in (plain(), None, "text", [1], good):
        try:
            await thing
        except TypeError as error:
            print("TypeError:", error)
    coroutine = good()
    for action in (lambda: coroutine + 1, lambda: coroutine[0], lambda: coroutine.json(), lambda: [x for x in coroutine], lambda: coroutine()):
        try:
            action()
        except (TypeError, AttributeError) as error:
            print(type(error).__name__ + ":", error)
    print(await coroutine)


asyncio.run(main())
