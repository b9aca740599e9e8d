import Testing

@testable import PythonRuntime

/// `bytes` and `bytearray`. Expected values are CPython 3.11's.
@Suite struct BytesTests {
    @Test("Methods and operators of bytes", arguments: [
        (#"b"it's\x00\xff""#, #"b"it's\x00\xff""#),
        (#"bytearray(b"it's")"#, #"bytearray(b"it\'s")"#),
        (#"bytes([1, 2]) + bytearray(b'x')"#, #"b'\x01\x02x'"#),
        (#"bytes(3)"#, #"b'\x00\x00\x00'"#),
        (#"bytes('é', 'utf-8')"#, #"b'\xc3\xa9'"#),
        (#"bytes('é')"#, #"TypeError: string argument without an encoding"#),
        (#"bytes([256])"#, #"ValueError: bytes must be in range(0, 256)"#),
        (#"b'abc'[1], b'abc'[1:], b'abc'[::-1]"#, #"(98, b'bc', b'cba')"#),
        (#"b'abc'[9]"#, #"IndexError: index out of range"#),
        (#"97 in b'abc', b'bc' in b'abc'"#, #"(True, True)"#),
        (#"b'a,b,,c'.split(b',')"#, #"[b'a', b'b', b'', b'c']"#),
        (#"b' a b '.split()"#, #"[b'a', b'b']"#),
        (#"b', '.join([b'a', bytearray(b'b')])"#, #"b'a, b'"#),
        (#"b'abcabc'.replace(b'b', b'--', 1)"#, #"b'a--cabc'"#),
        (#"b'\x01\xab\xff'.hex('-', 2)"#, #"'01-abff'"#),
        (#"bytes.fromhex('de ad BE ef')"#, #"b'\xde\xad\xbe\xef'"#),
        (#"bytes.fromhex('zz')"#, #"ValueError: non-hexadecimal number found in fromhex() arg at position 0"#),
        (#"b'%s=%05d' % (b'x', 42)"#, #"b'x=00042'"#),
        (#"b'abc' == bytearray(b'abc'), b'a' < b'b'"#, #"(True, True)"#),
        (#"b'a' + 'a'"#, #"TypeError: can't concat str to bytes"#),
        (#"hash(b'abc') == hash('abc')"#, #"True"#),
    ])
    func bytes(expression: String, expected: String) { #expect(evaluated(expression) == expected) }
}
