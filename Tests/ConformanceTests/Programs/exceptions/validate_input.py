def parse_age(text):
    try:
        age = int(text)
    except ValueError:
        raise ValueError(f"{text!r} is not a number") from None
    if not 0 <= age < 130:
        raise ValueError(f"{age} is not an age")
    return age


for text in ["30", "abc", "-1", " 7 ", "3.5", "", "200"]:
    try:
        print("ok", parse_age(text))
    except ValueError as error:
        print("no:", error)
