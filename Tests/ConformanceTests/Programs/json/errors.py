import json

for text in ["", "{", "[1, 2", "{'a': 1}", '{"a" 1}', '{"a": 1,}', "[1,]", "nope", '"open', "1 2", '{"a": 1}\n}', '["tab\t"]']:
    try:
        print(json.loads(text))
    except json.JSONDecodeError as error:
        print(repr(text), "->", error)
try:
    json.loads("[1,\n oops]")
except ValueError as error:
    print(error.msg, error.pos, error.lineno, error.colno)
