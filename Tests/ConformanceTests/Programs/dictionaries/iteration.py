stock = {"apples": 3, "pears": 0, "figs": 12}
for fruit in stock:
    print(fruit, end=" ")
print()
for fruit, count in stock.items():
    print(f"{fruit:8}{count:3}")
for count in stock.values():
    print(count, end=" ")
print()
for number, (fruit, count) in enumerate(stock.items(), start=1):
    print(number, fruit, count)
print(sum(stock.values()), max(stock, key=stock.get), sorted(stock), list(reversed(stock)))
