"""A coroutine used as its result: the warning comes as the expression fails; a forgotten list goes with its function."""
import asyncio


async def fetch(number):
    return {"number": number}


async def forget():
    waiting = [fetch(number) for number in range(3)]
    by_name = {"four": fetch(4)}
    print(len(waiting), len(by_name))


async def main():
    try:
        print(fetch(1)["number"])
    except TypeError as error:
        print(error)
    try:
        print(fetch(2) + 1)
    except TypeError as error:
        print(error)
    try:
        for key in fetch(3):
            print(key)
    except TypeError as error:
        print(error)
    await forget()
    print("end")


asyncio.run(main())
