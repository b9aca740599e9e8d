print("a\tb\nc")
print("\x41\u00e9\U0001F600\101")
print(r"raw \n stays", len(r"\n"), len("\n"))
print("quote \" and ' and \\")
print('''triple
  lines "here"''')
print("joined " "by " 'the parser')
print("continued \
line")
print("bell\a".replace("\a", "!"), len("\0"))
