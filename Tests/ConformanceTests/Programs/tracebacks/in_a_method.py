class Account:
    def __init__(self, balance):
        self.balance = balance

    def withdraw(self, amount):
        if amount > self.balance:
            raise ValueError(
                f"cannot withdraw {amount}, "
                f"only {self.balance} there"
            )
        self.balance -= amount


class Bank:
    def __init__(self):
        self.accounts = {"ann": Account(10)}

    def pay(self, name, amount):
        self.accounts[name].withdraw(amount)


Bank().pay("ann", 50)
