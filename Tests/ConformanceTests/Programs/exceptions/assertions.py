def average(numbers):
    assert len(numbers) > 0, "no numbers"
    return sum(numbers) / len(numbers)


print(average([1, 2, 3]))
for values in ([], [4]):
    try:
        print(average(values))
    except AssertionError as error:
        print("AssertionError:", error)
try:
    assert 1 == 2
except AssertionError as error:
    print(repr(error), error.args)
try:
    assert False, {"any": "value"}
except AssertionError as error:
    print(error, error.args[0]["any"])
