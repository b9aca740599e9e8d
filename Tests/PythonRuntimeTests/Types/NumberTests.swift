import Testing

@testable import PythonRuntime

/// `int`, `float`, `bool` and `complex`. Expected values are CPython 3.11's.
@Suite struct NumberTests {
    @Test("Computes with integers of any size", arguments: [
        (
            #"9223372036854775807 + 1, -9223372036854775808 // -1, abs(-9223372036854775808)"#,
            #"(9223372036854775808, 9223372036854775808, 9223372036854775808)"#
        ),
        (#"-7 // 2, -7 % 2, 7 % -2, divmod(-10**20, 3)"#, #"(-4, 1, -1, (-33333333333333333334, 2))"#),
        (
            #"2 ** 100, (-2) ** 63, 2 ** -1, pow(3, 10**20, 7), pow(3, -1, 7)"#,
            #"(1267650600228229401496703205376, -9223372036854775808, 0.5, 4, 5)"#
        ),
        (
            #"-(2**64) >> 3, 1 << 70, -1 >> 100, ~2**64"#,
            #"(-2305843009213693952, 1180591620717411303424, -1, -18446744073709551617)"#
        ),
        (
            #"-(2**63) & -(2**63) - 1, -5 ^ 2**70, -(2**64) | 3"#,
            #"(-18446744073709551616, -1180591620717411303429, -18446744073709551613)"#
        ),
        (#"(10**400) / (10**399), 10**30 / 3, (2**53 + 1) / 1"#, #"(10.0, 3.333333333333333e+29, 9007199254740992.0)"#),
        (#"10**400 / 1"#, #"OverflowError: integer division result too large for a float"#),
        (#"1 // 0"#, #"ZeroDivisionError: integer division or modulo by zero"#),
        (#"1 << -1"#, #"ValueError: negative shift count"#),
        (#"pow(2, -1, 4)"#, #"ValueError: base is not invertible for the given modulus"#),
        (
            #"hash(2**61 - 1), hash(-1), hash(10**30), hash(2**64) == hash(float(2**64))"#,
            #"(0, -2, 465258685558744706, True)"#
        ),
        (
            #"(1000).to_bytes(2, 'big'), int.from_bytes(b'\xff\x00', 'little', signed=True), (-129).bit_length()"#,
            #"(b'\x03\xe8', 255, 8)"#
        ),
        (#"(300).to_bytes(1, 'big')"#, #"OverflowError: int too big to convert"#),
        (#"hex(-2**70), oct(8), bin(-5)"#, #"('-0x400000000000000000', '0o10', '-0b101')"#),
    ])
    func integers(expression: String, expected: String) { #expect(evaluated(expression) == expected) }

    @Test("Converts text to numbers and back", arguments: [
        (#"int(' -1_000 '), int('0x_ff', 16), int('z', 36), int('0b11', 0), int('٣')"#, #"(-1000, 255, 35, 3, 3)"#),
        (#"int('1__0')"#, #"ValueError: invalid literal for int() with base 10: '1__0'"#),
        (#"int('9', 8)"#, #"ValueError: invalid literal for int() with base 8: '9'"#),
        (#"int('010', 0)"#, #"ValueError: invalid literal for int() with base 0: '010'"#),
        (
            #"int('1' * 5000)"#,
            #"ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit"#
        ),
        (
            #"str(10**4300)"#,
            #"ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit"#
        ),
        (#"len(str(10**4299))"#, #"4300"#),
        (#"int(1e20), int(-1.9)"#, #"(100000000000000000000, -1)"#),
        (#"int(float('nan'))"#, #"ValueError: cannot convert float NaN to integer"#),
        (#"float(' 1_0.5e-3 '), float('-Infinity'), float('1e400')"#, #"(0.0105, -inf, inf)"#),
        (#"float('1_')"#, #"ValueError: could not convert string to float: '1_'"#),
        (#"float(10**400)"#, #"OverflowError: int too large to convert to float"#),
        (#"complex(' (1-2J) '), complex('j'), complex(1, -0.0)"#, #"((1-2j), 1j, (1-0j))"#),
        (#"complex('1 + 2j')"#, #"ValueError: complex() arg is a malformed string"#),
    ])
    func conversions(expression: String, expected: String) { #expect(evaluated(expression) == expected) }

    @Test("Writes floats as short as they read back", arguments: [
        (
            #"[0.1, 1e16, 1e15, 1e-4, 1e-5, 1/3, 5e-324, 1.7976931348623157e308, -0.0, 123456789012345680.0]"#,
            #"[0.1, 1e+16, 1000000000000000.0, 0.0001, 1e-05, 0.3333333333333333, 5e-324, 1.7976931348623157e+308, -0.0, 1.2345678901234568e+17]"#
        ),
        (
            #"[round(2.5), round(-0.5), round(2.675, 2), round(1250.0, -2), round(1e300, -299), round(5e-324, 400)]"#,
            #"[2, 0, 2.67, 1200.0, 1e+300, 5e-324]"#
        ),
        (#"7.5 // -2, -7.5 % 2, divmod(7.5, -2), -0.0 % 5"#, #"(-4.0, 0.5, (-4.0, -0.5), 0.0)"#),
        (
            #"(0.1).hex(), float.fromhex('0x1.8p+1'), (0.75).as_integer_ratio(), (5e-324).hex()"#,
            #"('0x1.999999999999ap-4', 3.0, (3, 4), '0x0.0000000000001p-1022')"#
        ),
        (
            #"2**53 == float(2**53), 2**53 + 1 == float(2**53), 10**400 > 1e308, 1 < float('nan')"#,
            #"(True, False, True, False)"#
        ),
        (
            #"hash(0.5), hash(1e300), hash(-1.5), hash(float('inf')), hash(5e-324)"#,
            #"(1152921504606846976, 1224995262755759164, -1152921504606846977, 314159, 16777216)"#
        ),
        (#"(-8) ** 0.5"#, #"(1.7319121124709868e-16+2.8284271247461903j)"#),
        (#"10.0 ** 400"#, #"OverflowError: (34, 'Numerical result out of range')"#),
        (#"0.0 ** -1"#, #"ZeroDivisionError: 0.0 cannot be raised to a negative power"#),
        (#"1.0 % 0"#, #"ZeroDivisionError: float modulo"#),
    ])
    func floats(expression: String, expected: String) { #expect(evaluated(expression) == expected) }

    @Test("Computes with bool and complex", arguments: [
        (#"True + True, True & False, True | 2, ~True, -True"#, #"(2, False, 3, -2, -1)"#),
        (
            #"(1+2j) * (3-4j), (1+2j) / (3-4j), (1+2j) ** 2, abs(3+4j), (1+2j) == 1"#,
            #"((11+2j), (-0.2+0.4j), (-3+4j), 5.0, False)"#
        ),
        (#"1j / 0"#, #"ZeroDivisionError: complex division by zero"#),
        (#"1j < 2"#, #"TypeError: '<' not supported between instances of 'complex' and 'int'"#),
        (#"1j // 1"#, #"TypeError: unsupported operand type(s) for //: 'complex' and 'int'"#),
        (#"hash(1+2j), 1+0j == 1"#, #"(2000007, True)"#),
    ])
    func others(expression: String, expected: String) { #expect(evaluated(expression) == expected) }
}
