import Testing

@testable import PythonRuntime

/// `str`: methods by code point, operators, errors. Expected values are CPython 3.11's.
@Suite struct StringTests {
    @Test("Maps case as Unicode has it", arguments: [
        (#"'Straße ŉ ǅ'.upper()"#, #"'STRASSE ʼN Ǆ'"#),
        (#"'ΌΔΟΣ ΣΑΣ'.lower()"#, #"'όδος σας'"#),
        (#"'ß Ꮖ ẞ ﬁ'.casefold()"#, #"'ss Ꮖ ss fi'"#),
        (#"'hELLO wORLD ǆ'.title()"#, #"'Hello World ǅ'"#),
        (#"'ǆABC'.capitalize()"#, #"'ǅabc'"#),
        (#"'aBc ß'.swapcase()"#, #"'AbC SS'"#),
    ])
    func mapsCase(expression: String, expected: String) { #expect(evaluated(expression) == expected) }

    @Test("Asks about code points", arguments: [
        (#"['٣'.isdigit(), '²'.isdecimal(), '½'.isnumeric(), '一'.isnumeric()]"#, #"[True, False, True, True]"#),
        (#"['ªº'.islower(), 'ǅ'.istitle(), 'ǅ'.isupper(), 'A1'.isupper()]"#, #"[True, True, False, True]"#),
        (
            #"['\x1c\u2003'.isspace(), ''.isspace(), 'a\u200b'.isprintable(), ''.isprintable()]"#,
            #"[True, False, False, True]"#
        ),
        (#"['naïve'.isidentifier(), '1a'.isidentifier(), '变量'.isidentifier()]"#, #"[True, False, True]"#),
    ])
    func asks(expression: String, expected: String) { #expect(evaluated(expression) == expected) }

    @Test("Splits and joins", arguments: [
        (#"' a  b '.split()"#, #"['a', 'b']"#),
        (#"' a  b c '.split(None, 1)"#, #"['a', 'b c ']"#),
        (#"' a b  c '.rsplit(None, 1)"#, #"[' a b', 'c']"#),
        (#"'a,b,,c'.split(',')"#, #"['a', 'b', '', 'c']"#),
        (#"'a,b,,c'.rsplit(',', 1)"#, #"['a,b,', 'c']"#),
        (#"'a\r\nb\x0bc\u2028d'.splitlines()"#, #"['a', 'b', 'c', 'd']"#),
        (#"'a\r\nb\n'.splitlines(True)"#, #"['a\r\n', 'b\n']"#),
        (#"'a=b=c'.partition('=')"#, #"('a', '=', 'b=c')"#),
        (#"'a=b=c'.rpartition('=')"#, #"('a=b', '=', 'c')"#),
        (#"'-'.join(['é', 'b'])"#, #"'é-b'"#),
        (#"'a'.split('')"#, #"ValueError: empty separator"#),
        (#"','.join(['a', 1])"#, #"TypeError: sequence item 1: expected str instance, int found"#),
        (#"','.join(5)"#, #"TypeError: can only join an iterable"#),
    ])
    func splits(expression: String, expected: String) { #expect(evaluated(expression) == expected) }

    @Test("Searches and replaces", arguments: [
        (#"'banana'.find('an', 2)"#, #"3"#),
        (#"'banana'.rfind('an', 0, -1)"#, #"3"#),
        (#"'banana'.count('')"#, #"7"#),
        (#"'banana'.count('ana')"#, #"1"#),
        (#"'naïve😀'.find('😀')"#, #"5"#),
        (#"'abc'.index('z')"#, #"ValueError: substring not found"#),
        (#"'abc'.find('', 4)"#, #"-1"#),
        (#"'banana'.replace('a', 'é', 2)"#, #"'bénéna'"#),
        (#"'abc'.replace('', '-')"#, #"'-a-b-c-'"#),
        (#"'abc'.startswith(('x', 'ab'))"#, #"True"#),
        (#"'abc'.endswith('c', 3)"#, #"False"#),
        (#"'abc'.startswith(1)"#, #"TypeError: startswith first arg must be str or a tuple of str, not int"#),
        (#"1 in 'a'"#, #"TypeError: 'in <string>' requires string as left operand, not int"#),
    ])
    func searches(expression: String, expected: String) { #expect(evaluated(expression) == expected) }

    @Test("Strips, pads and translates", arguments: [
        (#"'xxabcxx'.strip('x')"#, #"'abc'"#),
        (#"'\u2003a\n'.strip()"#, #"'a'"#),
        (#"'a'.center(4, '*') + '|' + 'ab'.center(5, '*')"#, #"'*a**|**ab*'"#),
        (#"'-5'.zfill(5)"#, #"'-0005'"#),
        (#"'a\tbc\td'.expandtabs(4)"#, #"'a   bc  d'"#),
        (#"'abc'.translate({97: 'é', 98: None, 99: 100})"#, #"'éd'"#),
        (#"str.maketrans('ab', 'cd', 'e')"#, #"{97: 99, 98: 100, 101: None}"#),
        (#"'a'.ljust(3, 'xy')"#, #"TypeError: The fill character must be exactly one character long"#),
        (#"'prefix-x'.removeprefix('prefix-')"#, #"'x'"#),
    ])
    func pads(expression: String, expected: String) { #expect(evaluated(expression) == expected) }

    @Test("Indexes, slices and repeats by code point", arguments: [
        (#"'naïve😀'[-1]"#, #"'😀'"#),
        (#"'naïve😀'[::-2]"#, #"'😀va'"#),
        (#"'abc'[5]"#, #"IndexError: string index out of range"#),
        (#"'abc'['x']"#, #"TypeError: string indices must be integers, not 'str'"#),
        (#"'ab' * 3 + 'é' * 2"#, #"'abababéé'"#),
        (#"'a' * 1.5"#, #"TypeError: can't multiply sequence by non-int of type 'float'"#),
        (#"'a' + 1"#, #"TypeError: can only concatenate str (not "int") to str"#),
        (#"'😀' < 'a\uffff'"#, #"False"#),
        (#"list('aé')"#, #"['a', 'é']"#),
    ])
    func indexes(expression: String, expected: String) { #expect(evaluated(expression) == expected) }

    @Test("Quotes and escapes in repr", arguments: [
        (#"'it\'s'"#, #""it's""#),
        (#"'it\'s "x"'"#, #"'it\'s "x"'"#),
        (#"'\t\n\\\x00\x7f\xa0é\u200b\ud800😀'"#, #"'\t\n\\\x00\x7f\xa0é\u200b\ud800😀'"#),
        (#"ascii('é€😀')"#, #""'\\xe9\\u20ac\\U0001f600'""#),
    ])
    func represents(expression: String, expected: String) { #expect(evaluated(expression) == expected) }

    @Test("Encodes and decodes", arguments: [
        (#"'é€😀'.encode()"#, #"b'\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80'"#),
        (#"'é€'.encode('ascii', 'backslashreplace')"#, #"b'\\xe9\\u20ac'"#),
        (#"'é€'.encode('latin-1', 'xmlcharrefreplace')"#, #"b'\xe9&#8364;'"#),
        (#"'a😀'.encode('utf-16')"#, #"b'\xff\xfea\x00=\xd8\x00\xde'"#),
        (#"b'a\xc3\xa9\xff'.decode('utf-8', 'replace')"#, #"'aé�'"#),
        (#"b'\xf0\x9f\x98'.decode('utf-8', 'surrogateescape')"#, #"'\udcf0\udc9f\udc98'"#),
        (
            #"'éé'.encode('ascii')"#,
            #"UnicodeEncodeError: 'ascii' codec can't encode characters in position 0-1: ordinal not in range(128)"#
        ),
        (#"'a'.encode('foo')"#, #"LookupError: unknown encoding: foo"#),
        (
            #"b'a\xe2\x28'.decode()"#,
            #"UnicodeDecodeError: 'utf-8' codec can't decode byte 0xe2 in position 1: invalid continuation byte"#
        ),
    ])
    func encodes(expression: String, expected: String) { #expect(evaluated(expression) == expected) }
}
