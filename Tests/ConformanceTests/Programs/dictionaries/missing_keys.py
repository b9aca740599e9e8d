prices = {"tea": 2}
for action in (
    lambda: prices["coffee"],
    lambda: prices.pop("coffee"),
    lambda: {}.popitem(),
    lambda: prices[["tea"]],
    lambda: {1: "a"}["1"],
):
    try:
        print(action())
    except (KeyError, TypeError) as error:
        print(type(error).__name__ + ":", error)
try:
    del prices["cake"]
except KeyError as error:
    print("KeyError:", error, error.args)
