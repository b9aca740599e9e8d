def order(item, count, price):
    return item + count * price


message = order(
    "tea",
    2,
    price=3,
)
