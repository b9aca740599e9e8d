"""A future and a gather that nobody asks are reported as tasks are."""
import asyncio


async def fail(number):
    await asyncio.sleep(number)
    raise ValueError(number)


async def alone():
    future = asyncio.get_running_loop().create_future()
    future.set_exception(ValueError("future"))
    await asyncio.sleep(0)


async def main():
    await alone()
    print("future gone")
    asyncio.gather(fail(1), fail(2))
    await asyncio.sleep(3)
    print("gather gone")
    task = asyncio.create_task(fail(1))
    for _ in range(2):
        try:
            await task
        except ValueError as error:
            print(repr(error), error.__traceback__.tb_next is not None)
    try:
        task.set_result(1)
    except RuntimeError as error:
        print(error)
    done = asyncio.get_running_loop().create_future()
    done.set_result(1)
    try:
        done.set_result(2)
    except asyncio.InvalidStateError as error:
        print(repr(error))


asyncio.run(main())
