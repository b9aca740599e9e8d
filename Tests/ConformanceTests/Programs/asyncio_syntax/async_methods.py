import asyncio


class Shop:
    def __init__(self, prices):
        self.prices = prices

    async def price(self, item):
        await asyncio.sleep(0.1)
        return self.prices[item]

    async def total(self, *items):
        return sum(await asyncio.gather(*(self.price(item) for item in items)))

    @classmethod
    async def open(cls, **prices):
        await asyncio.sleep(0.1)
        return cls(prices)

    @staticmethod
    async def greet():
        return "welcome"


async def main():
    shop = await Shop.open(tea=2, cake=5)
    print(await shop.greet(), await shop.price("tea"), await shop.total("tea", "cake", "cake"))
    try:
        await shop.total("tea", "coffee")
    except KeyError as error:
        print("KeyError:", error)
    actions = [shop.price, shop.total]
    print([await action("tea") for action in actions])


asyncio.run(main())
