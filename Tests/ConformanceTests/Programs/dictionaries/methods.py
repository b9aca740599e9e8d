d = {"a": 1}
print(d.setdefault("a", 9), d.setdefault("b", 2), d.setdefault("c"), d)
print(d.pop("a"), d.pop("zzz", "default"))
d.update(b=20, e=5)
d.update([("f", 6), ("g", 7)])
print(d)
copy = d.copy()
copy["b"] = "changed"
print(d["b"], copy["b"])
print(dict.fromkeys(["x", "y"]), dict.fromkeys("ab", 0))
print(dict([("one", 1), ("two", 2)]), dict(one=1, two=2), dict({"k": "v"}, extra=1))
print(dict(zip("abc", range(3))))
d.clear()
print(d, bool(d))
