d = {"a": 1, "b": 2}
keys, values, items = d.keys(), d.values(), d.items()
print(keys, values, items)
d["c"] = 3
print(keys, len(values), ("c", 3) in items, "c" in keys, 3 in values)
print(sorted(keys & {"a", "c", "x"}), sorted(keys | {"z"}), sorted(keys - {"a"}))
print(d.keys() == {"a", "b", "c"}, list(d.keys())[0])
try:
    for key in d:
        d[key + key] = 0
except RuntimeError as error:
    print("RuntimeError:", error)
print(len(d))
