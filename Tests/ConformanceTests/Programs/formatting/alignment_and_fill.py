for text in ("a", "hello", "too long text"):
    print(f"[{text:8}] [{text:>8}] [{text:^8}] [{text:*<8}] [{text:->8}] [{text:.3}] [{text:>8.2}]")
print(f"{'x':=^20}")
print(f"{True:>6} {True:5d} {True} {None!s:>6}")
print(f"{-5:=6} {5:=+6} {-5:06} {-5:*=6}")
