class Countdown:
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        n = self.start
        while n > 0:
            yield n
            n -= 1


class Pages:
    def __init__(self, total):
        self.total = total
        self.page = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.page >= self.total:
            raise StopIteration
        self.page += 1
        return f"page {self.page}"


down = Countdown(3)
print(list(down), list(down), sum(down), 2 in down, max(down))
pages = Pages(2)
print(next(pages), list(pages), list(pages), next(pages, "no more"))
a, b, c = down
print(a, b, c, [*down, *down])
try:
    iter(5)
except TypeError as error:
    print("TypeError:", error)
