import json

values = [None, True, 0, -5, 2 ** 70, 0.1, 1.5e-7, "", "ünïcode", [], {}, [1, [2, [3]]], {"k": {"n": [None]}}]
for value in values:
    text = json.dumps(value)
    print(text, json.loads(text) == value)
print(json.loads(json.dumps((1, 2))), json.loads(json.dumps({1: "one"})))
