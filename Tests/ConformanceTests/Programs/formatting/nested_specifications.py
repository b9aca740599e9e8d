width, digits = 12, 3
value = 3.14159265
print(f"[{value:{width}.{digits}f}]")
print(f"[{value:>{width}.{digits + 1}}]")
for fill in "*-.":
    print(f"[{'mid':{fill}^{width}}]")
print(f"[{'text':{'>'}{10}}]")
print(f"{'outer ' + f'{1 + 1}'}")
