class Money:
    def __init__(self, cents):
        self.cents = cents

    def __format__(self, specification):
        if specification == "short":
            return f"{self.cents // 100}€"
        return f"{self.cents / 100:.2f} EUR{specification}"

    def __str__(self):
        return "money!"

    def __repr__(self):
        return f"Money({self.cents})"


price = Money(1999)
print(f"{price} | {price:short} | {price:?} | {price!s} | {price!r:>14}")
print("{:short} {}".format(price, price), "%s %r" % (price, price))
print(format(price, "short"), str(price), [price])
