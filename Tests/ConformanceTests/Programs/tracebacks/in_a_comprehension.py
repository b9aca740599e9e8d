def parse(lines):
    return [int(line) for line in lines]


print(parse(["1", "2"]))
print(parse(["1", "two"]))
