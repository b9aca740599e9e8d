commands = {}


def command(function):
    commands[function.__name__] = function
    return function


@command
def hello(name="world"):
    """Says hello."""
    return f"hello {name}"


@command
def add(a, b):
    """Adds."""
    return int(a) + int(b)


for name, function in commands.items():
    print(name, function.__doc__)
for line in ["hello", "hello ann", "add 2 3", "fly"]:
    name, *args = line.split()
    print(commands[name](*args) if name in commands else f"no command {name}")
