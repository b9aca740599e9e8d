items = ["a", "b", "c", "b", "d", "e"]
items.remove("b")
print(items)
print(items.pop(), items.pop(0), items.pop(-2), items)
del items[0]
print(items)
items.clear()
print(items)
for action in (lambda: items.pop(), lambda: items.remove("x"), lambda: [1].pop(5)):
    try:
        action()
    except (IndexError, ValueError) as error:
        print(type(error).__name__ + ":", error)
numbers = [1, 2, 3, 4, 5, 6]
del numbers[1:3]
print(numbers)
