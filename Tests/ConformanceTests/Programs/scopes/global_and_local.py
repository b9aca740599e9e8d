x = "global"


def reads():
    return x


def hides():
    x = "local"
    return x


def changes():
    global x, new
    x = "changed"
    new = "made in a function"


print(reads(), hides(), x)
changes()
print(x, new, reads())
if True:
    block = "no block scope"
for loop in range(2):
    inside = loop
print(block, loop, inside)
