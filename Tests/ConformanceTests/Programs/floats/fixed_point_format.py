for value in (0, 1, 0.5, 2.5, 3.14159265, -2.718, 1234.5, 1e10):
    print(f"{value:.2f} {value:.0f} {value:8.3f}|{value:<9.1f}|{value:+.1f}")
print(f"{0.125:.2f} {0.375:.2f} {1.005:.2f} {2.5:.0f} {3.5:.0f}")
