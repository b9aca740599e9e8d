# The order in which set displays of numbers iterate.
print({5, 3, 1})
print({33, 1, 17, 65, 49, 81, 97, 2, 34})
print({33, 1, 17, 65, 49})
print({1, 33, 65, 97})
x = 97
print({33, 1, 17, 65, 49, x})
print({x, 33, 1, 17, 65, 49, 113, 129})
print(set([33, 1, 17, 65, 49, 97]))
print({*[33, 1, 17], *(65, 49, 97)})
print(frozenset({33, 1, 17, 65, 49, 97}))
for v in {33, 1, 17, 65, 49, 97}: print(v)
print([v for v in {130, 2, 66, 34, 18, 10}])
