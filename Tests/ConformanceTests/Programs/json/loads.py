import json

data = json.loads('{"name": "Ann", "age": 30, "nested": {"list": [1, 2.0, 1e3, true, false, null]}}')
print(data, data["nested"]["list"][2], type(data["age"]), type(data["nested"]["list"][1]))
print(json.loads(" [1, 2 ,3] "), json.loads('"text"'), json.loads("12345678901234567890"), json.loads("-0.5"))
print(json.loads('"\\u00e9 \\n \\"q\\" \\ud83d\\ude00"'), json.loads("{}"), json.loads("[]"))
print(json.loads('{"a": 1, "a": 2}'), json.loads("NaN"), json.loads("-Infinity"))
print(json.loads(b'{"bytes": true}'))
