class InsufficientFunds(Exception):
    def __init__(self, needed, available):
        super().__init__(f"needed {needed}, only {available} there")
        self.missing = needed - available


class Account:
    interest = 0.02

    def __init__(self, owner, balance=0):
        self.owner, self.balance, self.history = owner, balance, []

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self.balance += amount
        self.history.append(("in", amount))

    def withdraw(self, amount):
        if amount > self.balance:
            raise InsufficientFunds(amount, self.balance)
        self.balance -= amount
        self.history.append(("out", amount))

    def __repr__(self):
        return f"<{type(self).__name__} {self.owner}: {self.balance:.2f}>"


class Savings(Account):
    def add_interest(self):
        self.deposit(self.balance * self.interest)


account = Savings("ann", 100)
account.deposit(50)
account.add_interest()
print(account, account.history)
for action, amount in [(account.withdraw, 1000), (account.deposit, -5), (account.withdraw, 53)]:
    try:
        action(amount)
    except InsufficientFunds as error:
        print(error, error.missing)
    except ValueError as error:
        print("ValueError:", error)
print(account)
