def inner():
    received = yield 1
    print("inner got", received)
    yield 2
    return "result of inner"


def outer():
    result = yield from inner()
    print("outer got", result)
    yield from "ab"
    yield from [10, 20]
    return "done"


print(list(outer()))
o = outer()
print(next(o), o.send("hello"))


def flatten(items):
    for item in items:
        if isinstance(item, list):
            yield from flatten(item)
        else:
            yield item


print(list(flatten([1, [2, [3, []], 4], [[5]]])))
