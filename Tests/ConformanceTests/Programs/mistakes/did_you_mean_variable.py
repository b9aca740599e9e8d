colour = "red"
counter = 3
print(coutner)
