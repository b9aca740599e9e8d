for text in ["abc", "ABC", "abc1", "123", "", " ", "a b", "Abc", "Abc Def", "½", "²", "한글"]:
    print(
        repr(text).ljust(10),
        text.isalpha(), text.isdigit(), text.isalnum(), text.isspace(),
        text.islower(), text.isupper(), text.istitle(), text.isnumeric(), text.isdecimal(),
    )
print("name_1".isidentifier(), "1name".isidentifier(), "class".isidentifier())
print("plain".isascii(), "é".isascii(), "a\n".isprintable())
