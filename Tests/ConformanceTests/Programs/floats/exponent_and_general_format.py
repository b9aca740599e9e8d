for value in (0.0, 1.0, 123456.0, 1234567.0, 0.0001, 0.00001, 1e100):
    print(f"{value:e} {value:.2e} {value:g} {value:.3g} {value:G}")
print(f"{1e16:f} {12345.678:.1e} {99999.5:g} {999999.5:g}")
