rows = [("Ann", 31, 1.72), ("Benedikt", 9, 1.4), ("Chloé", 104, 1.555)]
print(f"{'name':<10}|{'age':^5}|{'height':>8}")
print("-" * 10 + "+" + "-" * 5 + "+" + "-" * 8)
for name, age, height in rows:
    print(f"{name:<10}|{age:^5}|{height:>8.2f}")
print(f"{'mean':<10}|{sum(row[1] for row in rows) / len(rows):^5.1f}|{'':>8}")
