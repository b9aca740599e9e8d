def is_palindrome(text):
    letters = [c for c in text.lower() if c.isalpha()]
    return letters == letters[::-1]


for text in ["Racecar", "Never odd or even", "Python", "", "A man, a plan, a canal: Panama!"]:
    print(f"{text!r}: {is_palindrome(text)}")
