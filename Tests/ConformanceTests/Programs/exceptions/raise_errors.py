class NotAnError:
    pass


for action in ("raise text", "raise class", "raise none", "raise from text"):
    try:
        if action == "raise text":
            raise "oops"
        elif action == "raise class":
            raise NotAnError()
        elif action == "raise none":
            raise None
        else:
            raise ValueError("v") from "text"
    except TypeError as error:
        print("TypeError:", error)
try:
    try:
        1 / 0
    except "text":
        pass
except TypeError as error:
    print("TypeError:", error)
try:
    raise ValueError("with", "two", 3)
except ValueError as error:
    print(error, error.args)
