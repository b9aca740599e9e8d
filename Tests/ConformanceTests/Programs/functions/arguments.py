def describe(name, age, city="nowhere", *, loud=False):
    text = f"{name}, {age}, {city}"
    return text.upper() if loud else text


print(describe("ann", 30))
print(describe("ann", 30, "Rome"))
print(describe(age=30, name="ann"))
print(describe("ann", city="Oslo", age=1, loud=True))
print(describe(*["bob", 2], **{"city": "Bonn", "loud": True}))
