name, age = "Ann", 30
print(f"{name} is {age} years old, {age + 1} next year")
print(f"{name.upper()} {len(name)} {name[0]} {[1, 2][1]}")
print(f"{'yes' if age > 18 else 'no'} {age * 2 = } {name=}")
print(f"{{braces}} {3 > 2} {None} {[x * x for x in range(4)]}")
person = {"name": "Bob"}
print(f"{person['name']} {'a' + 'b'}")
print(f"{(lambda x: x + 1)(4)} {max(1, 2)}")
print(f"{age!r} {name!r} {name!s} {'é'!a}")
print(f"multi {name}" f" part {age}" " plain {name}")
