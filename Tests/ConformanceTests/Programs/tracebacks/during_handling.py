def convert(text):
    try:
        return int(text)
    except ValueError:
        return float(text)


print(convert("1.5"))
convert("one and a half")
