middle = slice(1, -1)
print(middle, "Python"[middle], [1, 2, 3][middle], middle.start, middle.stop, middle.step)
print(slice(5).indices(3), slice(None, None, -1).indices(4), slice(1, 10, 2).indices(6))


class Shower:
    def __getitem__(self, key):
        return key


show = Shower()
print(show[1], show[1:2], show[::], show[1, 2:3], show["k"], show[-1:], show[...])
