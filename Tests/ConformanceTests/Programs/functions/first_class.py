def shout(text):
    return text.upper() + "!"


def whisper(text):
    return text.lower() + "..."


def apply(function, *args):
    return function(*args)


print(apply(shout, "Hi"), apply(max, 3, 7, 5), apply(lambda a, b: a - b, 9, 4))
for style in (shout, whisper):
    print(style.__name__, style("Hello"))


def compose(*functions):
    def run(value):
        for function in functions:
            value = function(value)
        return value

    return run


print(compose(str.strip, shout, len)("  abc "))
alias = shout
print(alias is shout, alias.__name__, callable(shout), callable("x"), (lambda: 0).__name__)
shout.calls = 3
print(shout.calls)
