class Transaction:
    def __init__(self, data):
        self.data = data

    def __enter__(self):
        self.backup = dict(self.data)
        return self.data

    def __exit__(self, kind, error, traceback):
        if error is not None:
            print("rolling back:", error)
            self.data.clear()
            self.data.update(self.backup)
            return True
        print("committed")


stock = {"tea": 3}
with Transaction(stock) as data:
    data["tea"] -= 1
print(stock)
with Transaction(stock) as data:
    data["tea"] -= 1
    data["cake"] = 1
    raise ValueError("card refused")
print(stock)
