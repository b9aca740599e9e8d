list = [1, 2, 3]
print(list)
try:
    print(list("abc"))
except TypeError as error:
    print("TypeError:", error)
del list
print(list("abc"))
str = "text"
try:
    print(str(5))
except TypeError as error:
    print("TypeError:", error)
