class Stack(list):
    def push(self, item):
        self.append(item)

    def peek(self):
        return self[-1]


class Counter(dict):
    def __missing__(self, key):
        return 0


class Celsius(float):
    def __str__(self):
        return f"{float(self):.1f}°C"


s = Stack([1, 2])
s.push(3)
print(s, s.peek(), len(s), isinstance(s, list), s == [1, 2, 3], type(s).__name__)
c = Counter()
for letter in "hello":
    c[letter] += 1
print(c, c["zzz"], len(c))
print(Celsius(21.55), Celsius(20) + 1, [Celsius(1.5)])
