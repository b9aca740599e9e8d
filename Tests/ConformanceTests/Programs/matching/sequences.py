def run(command):
    match command.split():
        case []:
            return "empty"
        case ["quit"]:
            return "bye"
        case ["go", ("north" | "south") as direction]:
            return f"going {direction}"
        case ["go", other]:
            return f"cannot go {other}"
        case ["take", item, *rest]:
            return f"taking {item}, leaving {rest}"
        case [_, _]:
            return "two words"
        case _:
            return "what?"


for command in ["", "quit", "go north", "go up", "take lamp", "take all the gold", "a b", "one two three"]:
    print(repr(command), "->", run(command))
