print(any([]), all([]), any([0, "", None]), any([0, 3]), all([1, "a"]), all([1, 0]))


def check(n):
    print("checking", n)
    return n > 1


print(any(check(n) for n in [1, 2, 3]))
print(all(check(n) for n in [2, 1, 3]))
print(any("abc"), all(" "), all([[]]), any({0: "x"}), all({1: ""}))
