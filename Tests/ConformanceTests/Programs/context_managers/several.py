class Tag:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print(f"<{self.name}>")
        return self

    def __exit__(self, *details):
        print(f"</{self.name}>")


with Tag("html") as html, Tag("body") as body:
    print(html.name, body.name)
with (
    Tag("ul"),
    Tag("li") as item,
):
    print(item.name)
with Tag("outer"):
    with Tag("inner"):
        print("nested")
try:
    with Tag("a"), Tag("b"):
        raise KeyError("x")
except KeyError as error:
    print("after", error)
