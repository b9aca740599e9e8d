def find(names, wanted):
    for position, name in enumerate(names):
        if name == wanted:
            return position


first = find(["ann", "bob"], "bob")
second = find(["ann", "bob"], "cid")
print(first, second)
if first < second:
    print("in order")
