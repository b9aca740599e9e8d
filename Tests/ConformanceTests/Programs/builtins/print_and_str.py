class Loud:
    def __str__(self):
        return "LOUD"


print(Loud(), str(Loud()), f"{Loud()}")
print("a", Loud(), 1, sep="-", end="|\n")
print(str([1, "a", None]), str({"k": [1]}), str((1,)), str(1e100), str(None))
print("%s" % Loud(), "{}".format(Loud()), "".join([str(n) for n in range(3)]))
print(print("returns") is None, flush=True)
print("multi\nline", "tab\tbed", sep="\n")
print()
print("", "", sep="x")
