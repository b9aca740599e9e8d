class Light:
    def __init__(self):
        self.on = False

    def switch(self):
        self.on = not self.on


light = Light()
light.switch
print(light.on)
light.switch()
print(light.on)
words = ["b", "a"]
words.sort
print(words)
print("abc".upper == "ABC", callable("abc".upper))
print(len("abc".upper))
