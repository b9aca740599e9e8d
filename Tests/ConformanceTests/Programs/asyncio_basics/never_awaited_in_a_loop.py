import asyncio


async def send(message):
    print("sending", message)


async def main():
    for n in range(3):
        send(n)
        print("sent", n)


asyncio.run(main())
