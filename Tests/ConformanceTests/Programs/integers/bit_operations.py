a, b = 0b1100, 0b1010
print(bin(a & b), bin(a | b), bin(a ^ b), bin(~a))
print(a << 3, a >> 2, -a >> 1)
print(1 << 70, (1 << 70) >> 68)
print((2 ** 80 | 1) & 0xFF, -(2 ** 65) >> 60)
print((255).bit_length(), (2 ** 90).bit_length(), (0).bit_length())
flags = 0
for position in (0, 3, 5):
    flags |= 1 << position
print(flags, bool(flags & 8), bool(flags & 4))
