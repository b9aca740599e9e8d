print("{} and {}".format("one", "two"))
print("{1} before {0}".format("a", "b"))
print("{name} is {age}".format(name="Ann", age=30))
print("{0[1]} {1[key]}".format([10, 20], {"key": "value"}))
print("{:>6}|{:<6}|{:^6}|".format("r", "l", "c"))
print("{:05d} {:.2f} {:,}".format(42, 3.14159, 1234567))
print("{{literal}} {!r}".format("text"))
print("{0:{1}}|".format("x", 5))
for template in ("{} {}", "{name}", "{"):
    try:
        print(template.format("only"))
    except (IndexError, KeyError, ValueError) as error:
        print(type(error).__name__, error)
