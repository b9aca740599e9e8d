class Counter:
    def __init__(self):
        self.value = 0

    def add(amount):
        self.value += amount


counter = Counter()
counter.add(5)
