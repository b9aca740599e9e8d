data = "café".encode("utf-8")
print(data, len(data), len("café"))
print(data.decode("utf-8"), data[0], list(b"abc"))
print(b"bytes" + b"!", b"abc"[1:], type(data))
print("中".encode(), "plain".encode("ascii"))
try:
    "é".encode("ascii")
except UnicodeEncodeError as error:
    print(error)
try:
    b"\xff".decode("utf-8")
except UnicodeDecodeError as error:
    print(error)
