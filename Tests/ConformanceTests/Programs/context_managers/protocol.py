class Managed:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()

    def __exit__(self, kind, value, traceback):
        print("exit", self.name, kind.__name__ if kind else None, value)


with Managed("a") as value:
    print("inside", value)
with Managed("b"):
    print("no name")
try:
    with Managed("c"):
        raise ValueError("trouble")
except ValueError as error:
    print("caught outside:", error)
