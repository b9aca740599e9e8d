def append_to(item, items=[]):
    items.append(item)
    return items


print(append_to(1))
print(append_to(2))
print(append_to(3, []))
print(append_to(4))


def better(item, items=None):
    if items is None:
        items = []
    items.append(item)
    return items


print(better(1), better(2))
x = 1


def early(value=x):
    return value


x = 2
print(early(), early.__defaults__)
