class Account:
    def __init__(self):
        self.__balance = 10
        self._hint = "internal"

    def balance(self):
        return self.__balance

    def __secret(self):
        return "secret"

    def reveal(self):
        return self.__secret()


class Savings(Account):
    def __init__(self):
        super().__init__()
        self.__balance = 99


a, s = Account(), Savings()
print(a.balance(), s.balance(), a.reveal(), a._hint, a._Account__balance)
print(sorted(s.__dict__))
try:
    a.__balance
except AttributeError as error:
    print("AttributeError:", error)
