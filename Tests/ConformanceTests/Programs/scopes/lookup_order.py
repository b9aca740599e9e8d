len = lambda x: "my len"
print(len([1, 2]))
del len
print(len([1, 2]))


def outer(value):
    def inner():
        return value + suffix

    return inner


suffix = "!"
say = outer("hi")
print(say())
suffix = "?"
print(say())
value = "global value"


class Holder:
    value = "class value"
    copy = value

    def get(self):
        return value, self.value, Holder.copy


print(Holder().get())
