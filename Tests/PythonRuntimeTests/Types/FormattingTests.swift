import Testing

@testable import PythonRuntime

/// The format mini-language, `str.format` and `%` formatting. Expected values are CPython 3.11's.
@Suite struct FormattingTests {
    @Test("Follows format specifications", arguments: [
        (#"format(1234567.891, ',.2f')"#, #"'1,234,567.89'"#),
        (#"format(1234567, '014,d')"#, #"'00,001,234,567'"#),
        (#"format(-255, '#_x'), format(255, '#010b')"#, #"('-0xff', '0b11111111')"#),
        (
            #"format(3.0, '.3'), format(1234.5, '.2'), format(1e16, ''), format(123456789.0, 'g')"#,
            #"('3.0', '1.2e+03', '1e+16', '1.23457e+08')"#
        ),
        (#"format(0.25, '.0%'), format(-0.0, 'z.1f'), format(999999.5, '#.6g')"#, #"('25%', '0.0', '1.00000e+06')"#),
        (#"format('é', '*^5') + format('abc', '.2') + '|'"#, #"'**é**ab|'"#),
        (#"format(1+2j, '.1f'), format(complex(0, -1), '>8')"#, #"('1.0+2.0j', '     -1j')"#),
        (#"format(float('inf'), '010'), format(float('nan'), 'F')"#, #"('0000000inf', 'NAN')"#),
        (#"format(True, 'd'), format(65, 'c')"#, #"('1', 'A')"#),
        (#"format(1, '.3d')"#, #"ValueError: Precision not allowed in integer format specifier"#),
        (#"format('a', '=5')"#, #"ValueError: '=' alignment not allowed in string format specifier"#),
        (#"format(1.5, 'd')"#, #"ValueError: Unknown format code 'd' for object of type 'float'"#),
        (#"format(1, ',x')"#, #"ValueError: Cannot specify ',' with 'x'."#),
        (#"format(1, '99999999999999999999')"#, #"ValueError: Too many decimal digits in format string"#),
        (#"format([], 'd')"#, #"TypeError: unsupported format string passed to list.__format__"#),
        (#"format(1, 'abc')"#, #"ValueError: Invalid format specifier 'abc' for object of type 'int'"#),
    ])
    func specifications(expression: String, expected: String) { #expect(evaluated(expression) == expected) }

    @Test("Fills str.format templates", arguments: [
        (
            #"'{} {0}'.format(1)"#,
            #"ValueError: cannot switch from automatic field numbering to manual field specification"#
        ),
        (#"'{0[a][0]} {1.imag}'.format({'a': [5]}, 3)"#, #"'5 0'"#),
        (#"'{:{}{}}|{!r:>5}'.format('x', '>', 3, 'y')"#, #""  x|  'y'""#),
        (#"'{{{a}}}'.format(a=1)"#, #"'{1}'"#),
        (#"'{:{:{}}}'.format(1, 2, 3)"#, #"ValueError: Max string recursion exceeded"#),
        (#"'{'.format()"#, #"ValueError: Single '{' encountered in format string"#),
        (#"'{0!x}'.format(1)"#, #"ValueError: Unknown conversion specifier x"#),
        (#"'{2}'.format(1)"#, #"IndexError: Replacement index 2 out of range for positional args tuple"#),
        (#"'{a}'.format()"#, #"KeyError: 'a'"#),
        (#"'{0[}'.format(1)"#, #"ValueError: expected '}' before end of string"#),
        (#"f'{3.14159:.{2}f} {"é"!a} {10:>{4}}'"#, #""3.14 '\\xe9'   10""#),
    ])
    func templates(expression: String, expected: String) { #expect(evaluated(expression) == expected) }

    @Test("Follows % conversions", arguments: [
        (#"'%05d|%-5s|%+.2e|%x|%%' % (-42, 'ab', 12345.678, 255)"#, #"'-0042|ab   |+1.23e+04|ff|%'"#),
        (#"'%(a)s %(b)#o' % {'a': 1, 'b': 8}"#, #"'1 0o10'"#),
        (#"'%*.*f|%c%c' % (8, 2, 2.675, 65, 'é')"#, #"'    2.67|Aé'"#),
        (#"'%s' % ((1, 2),)"#, #"'(1, 2)'"#),
        (#"'%d' % 'a'"#, #"TypeError: %d format: a real number is required, not str"#),
        (#"'%x' % 1.5"#, #"TypeError: %x format: an integer is required, not float"#),
        (#"'%d %d' % 1"#, #"TypeError: not enough arguments for format string"#),
        (#"'a' % 1"#, #"TypeError: not all arguments converted during string formatting"#),
        (#"'%y' % 1"#, #"ValueError: unsupported format character 'y' (0x79) at index 1"#),
        (#"'%(a)d' % 1"#, #"TypeError: format requires a mapping"#),
    ])
    func percent(expression: String, expected: String) { #expect(evaluated(expression) == expected) }
}
