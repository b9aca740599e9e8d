numbers = [1, 2, 3]
print("start")
total = sum(numbers) / (len(numbers) - 3)
print("never")
