it = iter([1, 2, 3])
print(next(it), next(it), list(it), next(it, "empty"))
try:
    next(it)
except StopIteration as stop:
    print(repr(stop))
pages = iter(["a", "b", "STOP", "c"])
print(list(iter(lambda: next(pages), "STOP")))
d = iter({"k": 1})
print(next(d), iter(it) is it)
a = iter("abcd")
print(list(zip(a, a)))
for x in (it := iter(range(5))):
    if x == 2:
        break
print(list(it))
for action in (lambda: iter(5), lambda: next(5), lambda: next([1])):
    try:
        action()
    except TypeError as error:
        print("TypeError:", error)
