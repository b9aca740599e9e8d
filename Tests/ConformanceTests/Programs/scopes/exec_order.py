print("top")


def function(argument=print("default evaluated")):
    print("body")


class Thing:
    print("class body")

    def method(self):
        print("method")


print("after definitions")
function()
Thing().method()
if __name__ == "__main__":
    print("main")
try:
    not_yet()
except NameError as error:
    print("NameError:", error)


def not_yet():
    print("now")


not_yet()
