import asyncio


async def main(n):
    await asyncio.sleep(n / 10)
    return n * n


print([asyncio.run(main(n)) for n in range(3)])


async def nested():
    coroutine = main(1)
    try:
        asyncio.run(coroutine)
    except RuntimeError as error:
        print("RuntimeError:", error)
    coroutine.close()


asyncio.run(nested())
try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print("RuntimeError:", error)
try:
    asyncio.current_task()
except RuntimeError as error:
    print("RuntimeError:", error)
