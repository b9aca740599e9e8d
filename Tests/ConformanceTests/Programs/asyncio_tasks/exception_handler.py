"""A loop's own handler takes the reports that would go to standard error."""
import asyncio


def handler(loop, context):
    print("handler:", context["message"], "|", repr(context.get("exception")), sorted(context))


def callback(number):
    raise KeyError(number)


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_exception_handler())
    loop.set_exception_handler(handler)
    loop.call_soon(callback, 6)
    await asyncio.sleep(0)
    loop.call_exception_handler({"message": "by hand", "place": 3})
    loop.default_exception_handler({"message": "the default", "place": 3})
    try:
        loop.set_exception_handler(7)
    except TypeError as error:
        print(error)
    for forbidden in (loop.run_forever, loop.close):
        try:
            forbidden()
        except RuntimeError as error:
            print(error)


asyncio.run(main())
