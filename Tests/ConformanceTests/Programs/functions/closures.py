def make_counter():
    count = 0

    def increment(by=1):
        nonlocal count
        count += by
        return count

    return increment


a = make_counter()
b = make_counter()
print(a(), a(), a(10), b(), a())


def make_account(balance):
    def deposit(amount):
        nonlocal balance
        balance += amount

    def show():
        return balance

    return deposit, show


deposit, show = make_account(100)
deposit(50)
print(show())


def adder(n):
    return lambda x: x + n


add5, add10 = adder(5), adder(10)
print(add5(1), add10(1), adder(1)(1))
