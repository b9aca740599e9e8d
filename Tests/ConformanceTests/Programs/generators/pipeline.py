def lines():
    for line in ["3 apples", "", "7 pears", "oops", "10 figs"]:
        print("read", repr(line))
        yield line


def parse(source):
    for line in source:
        number, _, name = line.partition(" ")
        if number.isdigit():
            yield name, int(number)


def more_than(source, limit):
    return ((name, n) for name, n in source if n > limit)


for name, n in more_than(parse(lines()), 5):
    print("kept", name, n)
