numbers = range(0, 100, 5)
print(numbers[3], numbers[-1], numbers[2:5], numbers[::-1], len(numbers))
print(list(numbers[1:10:3]), 45 in numbers, 46 in numbers, numbers.index(45))
print(range(5) == range(0, 5), range(0) == range(2, 1), range(3).start, range(3).stop)


def rotate(items, by):
    by %= len(items)
    return items[by:] + items[:by]


print(rotate([1, 2, 3, 4], 1), rotate("abcde", -2), rotate((1, 2, 3), 7))


def chunks(items, size):
    return [items[i:i + size] for i in range(0, len(items), size)]


print(chunks(list(range(7)), 3), chunks("abcdef", 2))
