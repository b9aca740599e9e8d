class Resource:
    def __enter__(self):
        print("open")
        return self

    def __exit__(self, *details):
        print("close", details[0])


def find(values, wanted):
    for value in values:
        with Resource():
            if value == wanted:
                return value
            if value < 0:
                continue
            print("looked at", value)
    return None


print(find([1, -1, 2, 3], 2))
for i in range(3):
    with Resource():
        if i == 1:
            break
print("i", i)
