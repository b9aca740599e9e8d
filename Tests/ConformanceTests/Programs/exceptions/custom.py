class ShopError(Exception):
    """Base of our own errors."""


class OutOfStock(ShopError):
    def __init__(self, item, wanted):
        super().__init__(item, wanted)
        self.item, self.wanted = item, wanted

    def __str__(self):
        return f"no {self.wanted} x {self.item} in stock"


class Closed(ShopError):
    pass


for error in (OutOfStock("tea", 3), Closed("come back tomorrow"), Closed()):
    try:
        raise error
    except OutOfStock as e:
        print("out:", e, repr(e), e.args, e.item)
    except ShopError as e:
        print("shop:", e, repr(e), e.args)
try:
    raise Closed
except Closed as e:
    print(repr(e), str(e) == "")
