import json

print(json.dumps({"name": "Ann", "age": 30, "tags": ["a", "b"], "ok": True, "none": None}))
print(json.dumps([1, 2.5, -0.0, 1e100, 10 ** 20, "text"]), json.dumps((1, 2)), json.dumps("plain"))
print(json.dumps({1: "int key", 2.5: "float", True: "bool", None: "none"}))
print(json.dumps('quote " slash / back \\ tab \t newline \n'), json.dumps("é 中 😀"))
print(json.dumps("é 中 😀", ensure_ascii=False))
print(json.dumps([]), json.dumps({}), json.dumps([[], {}]), json.dumps(float("inf")), json.dumps(float("nan")))
