values = [True, False]
for a in values:
    for b in values:
        print(a, b, a and b, a or b, not a, a == b, a != b, a ^ b)
print(1 and "yes", 0 and "yes", "" or "default", None or 0 or [], [] and 1)
print(True + 1, True == 1, not 0, not "x", not not [])
x = None
print(x is None, x == None, x is not None, "empty" if not x else "full")
print(3 if True else undefined, False or 2 > 1, 1 < 2 and 2 < 3, bool([]) is False)
