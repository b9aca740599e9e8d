import asyncio

balance = 0


async def deposit(amount):
    global balance
    seen = balance
    await asyncio.sleep(0)
    balance = seen + amount


async def safe_deposit(amount, lock):
    global balance
    async with lock:
        seen = balance
        await asyncio.sleep(0)
        balance = seen + amount


async def main():
    global balance
    await asyncio.gather(*(deposit(10) for _ in range(5)))
    print("without a lock", balance)
    balance = 0
    lock = asyncio.Lock()
    await asyncio.gather(*(safe_deposit(10, lock) for _ in range(5)))
    print("with a lock", balance)


asyncio.run(main())
