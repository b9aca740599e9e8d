stack = []
for token in "3 4 + 2 * 7 -".split():
    if token.isdigit():
        stack.append(int(token))
    else:
        right, left = stack.pop(), stack.pop()
        if token == "+":
            stack.append(left + right)
        elif token == "-":
            stack.append(left - right)
        else:
            stack.append(left * right)
    print(token, stack)
queue = ["ann", "bob"]
queue.append("cid")
while queue:
    print("serving", queue.pop(0), "left", queue)
