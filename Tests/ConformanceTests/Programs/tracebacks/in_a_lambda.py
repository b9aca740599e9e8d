operations = {
    "half": lambda n: n / 2,
    "inverse": lambda n: 1 / n,
}
for name in ("half", "inverse"):
    print(name, operations[name](0))
