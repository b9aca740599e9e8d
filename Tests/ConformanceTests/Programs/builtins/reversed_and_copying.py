print(list(reversed([1, 2, 3])), "".join(reversed("abc")), tuple(reversed((1, 2))), list(reversed({"a": 1, "b": 2})))
original = [[1], [2]]
copied = list(original)
copied.append([3])
copied[0].append("shared")
print(original, copied)
print(list(reversed(range(0, 10, 4))), list(enumerate(reversed("ab"))))


class Steps:
    def __len__(self):
        return 3

    def __getitem__(self, index):
        return index * 10


print(list(reversed(Steps())))
