try:
    raise SystemExit("caught")
except SystemExit as error:
    print(repr(error), error.code)
try:
    print("before")
    raise SystemExit(3)
finally:
    print("finally runs")
print("never printed")
