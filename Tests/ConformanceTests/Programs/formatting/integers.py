for number in (0, 7, -42, 1234567):
    print(f"[{number:d}] [{number:8}] [{number:<8}] [{number:^8}] [{number:08}] [{number:+}] [{number: }]")
print(f"{1234567:,} {1234567:_} {-1234:,} {999:,}")
print(f"{255:x} {255:X} {255:o} {255:b} {255:#x} {255:#b} {255:08b}")
print(f"{65:c} {2 ** 70:,} {42:.2f} {3:e} {0.25:%} {1:%}")
