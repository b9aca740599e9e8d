try:
    raise ValueError
except ValueError:
    print("no message")
try:
    raise KeyError("a key\nover two lines")
except KeyError as error:
    print(error)
raise ValueError("line one\nline two")
