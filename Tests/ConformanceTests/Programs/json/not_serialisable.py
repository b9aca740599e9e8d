import json


class Thing:
    pass


for value in ({1, 2}, Thing(), {"k": b"bytes"}, [lambda: 0], {(1, 2): "tuple key"}):
    try:
        print(json.dumps(value))
    except TypeError as error:
        print("TypeError:", error)
print(json.dumps({"when": {3, 1, 2}}, default=sorted))
print(json.dumps([Thing()], default=lambda thing: type(thing).__name__))
loop = []
loop.append(loop)
try:
    json.dumps(loop)
except ValueError as error:
    print("ValueError:", error)
