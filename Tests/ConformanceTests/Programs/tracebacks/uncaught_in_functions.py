def read(table, key):
    return table[key]


def report(table):
    for key in ("name", "age"):
        print(key, read(table, key))


report({"name": "Ann"})
