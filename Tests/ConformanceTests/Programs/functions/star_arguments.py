def show(*args, **kwargs):
    print(args, kwargs)


show()
show(1, 2, a=3)
show(*[1, 2], 3, *"xy", **{"b": 1}, c=2)


def first_and_rest(first, *rest, last=None, **options):
    print(first, rest, last, options)


first_and_rest(1)
first_and_rest(1, 2, 3, last="end", colour="red")
first_and_rest(*range(3), **dict(last=0))


def total(*numbers):
    return sum(numbers)


print(total(), total(1), total(1, 2, 3))


def positional(a, b, /, c, *, d):
    return (a, b, c, d)


print(positional(1, 2, 3, d=4), positional(1, 2, c=3, d=4))
