words = ["one", "three", "four"]
print({word: len(word) for word in words})
print({n: n ** 2 for n in range(5) if n % 2})
prices = {"tea": 2, "cake": 5}
print({value: key for key, value in prices.items()})
print({key: value * 2 for key, value in prices.items() if value > 3})
print({x: {y: x * y for y in range(2)} for x in range(2)})
print({letter: letter.upper() for letter in "hello"})
