def bubble_sort(items):
    items = items[:]
    swaps = 0
    for end in range(len(items) - 1, 0, -1):
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swaps += 1
    return items, swaps


def binary_search(items, wanted):
    low, high = 0, len(items) - 1
    while low <= high:
        middle = (low + high) // 2
        if items[middle] == wanted:
            return middle
        if items[middle] < wanted:
            low = middle + 1
        else:
            high = middle - 1
    return None


numbers = [29, 3, 17, 8, 42, 1, 8]
ordered, swaps = bubble_sort(numbers)
print(numbers, ordered, swaps)
for wanted in (17, 42, 1, 5):
    print(wanted, binary_search(ordered, wanted))
