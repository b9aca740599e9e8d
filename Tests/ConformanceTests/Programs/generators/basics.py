def count_to(n):
    print("started")
    i = 1
    while i <= n:
        yield i
        i += 1
    print("finished")


g = count_to(2)
print("made", type(g).__name__)
print(next(g))
print(next(g))
try:
    next(g)
except StopIteration as stop:
    print("StopIteration", stop.value)
print(list(count_to(3)), next(g, "default"))
for value in count_to(1):
    print("value", value)
