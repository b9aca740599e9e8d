d = {"z": 1, "a": 2, "m": 3}
d["b"] = 4
d["z"] = 100
print(d)
del d["a"]
d["a"] = 5
print(d)
print(d.pop("m"), d)
d.update({"new": 1, "z": 0})
print(d)
print(d.popitem(), d.popitem(), d)
print(next(iter(d)), {"x": 1, "y": 2} == {"y": 2, "x": 1})
