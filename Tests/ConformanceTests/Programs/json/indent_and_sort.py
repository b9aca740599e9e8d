import json

data = {"name": "Ann", "langs": ["py", "go"], "address": {"zip": 123, "city": "Rome"}, "empty": [], "none": {}}
print(json.dumps(data, indent=2))
print(json.dumps(data, indent=4, sort_keys=True))
print(json.dumps(data, separators=(",", ":")))
print(json.dumps([1, [2]], indent="--"))
print(json.dumps({"b": 1, "a": {"d": 2, "c": 3}}, sort_keys=True))
