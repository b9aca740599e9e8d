ages = {"ann": 30, "bob": 25}
ages["cid"] = 41
ages["ann"] += 1
print(ages, len(ages), ages["bob"])
print("ann" in ages, 30 in ages, "dee" not in ages)
print(ages.get("dee"), ages.get("dee", 0), ages.get("bob", 0))
del ages["bob"]
print(ages)
print(list(ages), list(ages.values()), list(ages.items()))
print({}, dict(), {1: "one", 2.5: "float", (1, 2): "tuple", None: "none", True: "replaces one"})
