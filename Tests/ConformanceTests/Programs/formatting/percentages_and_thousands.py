total = 1234567.891
print(f"{total:,.2f} {total:_.1f} {total:>15,.0f}|")
for part, whole in [(1, 3), (2, 4), (19, 20), (3, 2)]:
    print(f"{part / whole:.1%} {part / whole:7.0%}|")
prices = {"tea": 2.5, "coffee": 3.25, "cake": 12}
for item, price in prices.items():
    print(f"{item:.<12}{price:>8.2f} €")
print(f"{sum(prices.values()):>20.2f}")
