names = ["ann", "bob", "ann", "cid", "bob"]
print(len(names), len(set(names)), sorted(set(names)))
seen = set()
unique = []
for name in names:
    if name not in seen:
        seen.add(name)
        unique.append(name)
print(unique)
print(len({(x % 3, x % 2) for x in range(20)}), {n % 4 for n in range(50)})
common = set("python") & set("typhoon")
print(sorted(common), "".join(sorted(set("typhoon") - set("python"))))
