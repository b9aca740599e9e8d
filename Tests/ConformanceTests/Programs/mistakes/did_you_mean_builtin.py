names = ["ann"]
print(lenght(names) if False else "fine so far")
prnt(names)
