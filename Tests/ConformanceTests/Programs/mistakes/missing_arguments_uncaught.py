def greet(name, greeting, *, punctuation):
    return greeting + name + punctuation


print(greet("Ann", "Hi ", punctuation="!"))
greet("Ann")
