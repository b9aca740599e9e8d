def load(key):
    try:
        return {"a": 1}[key]
    except KeyError as error:
        raise ValueError(f"unknown {key}") from error


try:
    load("b")
except ValueError as error:
    print(error, repr(error.__cause__), error.__suppress_context__)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        int("x")
except ValueError as error:
    print(error, "|", repr(error.__context__), error.__cause__, error.__suppress_context__)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError("k") from None
except KeyError as error:
    print(error, repr(error.__context__), error.__suppress_context__)
