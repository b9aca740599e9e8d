def say(value):
    print("eval", value)
    return value


def take(a, b, *, c, d=say("default once")):
    return a, b, c, d


print(take(say(1), say(2), c=say(3)))
print(take(say(1), *[say(2)], c=say(3), d=say(4)))
print(say(1) + say(2) * say(3))
print(say(0) and say(1) or say(2))
items = {}
items[say("key")] = say("value")
print([say("a"), say("b")][say(1)])
print(say("yes") if say(True) else say("no"))
