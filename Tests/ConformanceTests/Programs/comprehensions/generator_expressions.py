squares = (n * n for n in range(4))
print(next(squares), next(squares), list(squares), list(squares))
print(sum(n for n in range(101)), max(len(w) for w in ["a", "bbb"]), ",".join(str(n) for n in range(4)))
print(any(n > 2 for n in [1, 2, 3]), all(n > 2 for n in [3, 4]), any(x for x in ()), all(x for x in ()))


def noisy(n):
    print("made", n)
    return n


lazy = (noisy(n) for n in range(3))
print("nothing yet")
for value in lazy:
    print("got", value)
    if value == 1:
        break
print(sorted((n * 7 % 5 for n in range(5)), reverse=True), tuple(c for c in "ab"))
print(dict((c, ord(c)) for c in "ab"), set(n % 2 for n in range(9)))
