class Date:
    count = 0

    def __init__(self, year, month, day):
        self.parts = (year, month, day)
        Date.count += 1

    @classmethod
    def parse(cls, text):
        return cls(*(int(part) for part in text.split("-")))

    @staticmethod
    def is_leap(year):
        return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)

    @classmethod
    def made(cls):
        return f"{cls.__name__}: {cls.count}"


class Deadline(Date):
    pass


d = Date.parse("2024-02-29")
e = Deadline.parse("2025-01-01")
print(d.parts, type(d).__name__, type(e).__name__)
print(Date.is_leap(2000), d.is_leap(1900), Date.made(), Deadline.made(), e.made())
