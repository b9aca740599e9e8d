import asyncio
import time


class Limiter:
    def __init__(self, per_second):
        self.interval = 1 / per_second
        self.next_slot = 0.0

    async def wait(self):
        now = time.monotonic()
        slot = max(now, self.next_slot)
        self.next_slot = slot + self.interval
        await asyncio.sleep(slot - now)


async def call(n, limiter):
    await limiter.wait()
    print(f"{time.monotonic():.2f} call {n}")


async def main():
    limiter = Limiter(4)
    await asyncio.gather(*(call(n, limiter) for n in range(6)))


asyncio.run(main())
