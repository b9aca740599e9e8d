import asyncio
import time


async def philosopher(n, forks):
    first, second = sorted((n, (n + 1) % len(forks)))
    for meal in range(2):
        async with forks[first]:
            async with forks[second]:
                print(f"{time.perf_counter():.1f} {n} eats meal {meal + 1}")
                await asyncio.sleep(0.1)
        await asyncio.sleep(0.05)
    return n


async def main():
    forks = [asyncio.Lock() for _ in range(4)]
    print(await asyncio.gather(*(philosopher(n, forks) for n in range(4))))
    print(f"{time.perf_counter():.2f}")


asyncio.run(main())
