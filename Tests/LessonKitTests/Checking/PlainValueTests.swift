import Testing

@testable import LessonKit

@Suite("Plain values") struct PlainValueTests {
    @Test(arguments: [
        (PlainValue.none, "None"), (.bool(true), "True"), (.int(-3), "-3"),
        (.largeInt("123456789012345678901"), "123456789012345678901"),
        (.float(0.1), "0.1"), (.float(1), "1.0"), (.float(1e16), "1e+16"),
        (.float(12_345_678_901_234_568), "1.2345678901234568e+16"),
        (.float(1e-5), "1e-05"), (.float(0.0001), "0.0001"), (.float(-1e22), "-1e+22"), (.float(.infinity), "inf"),
        (.string("a'b"), "\"a'b\""), (.string("a'b\"c"), "'a\\'b\"c'"), (.string("\n\t\\\u{1}"), "'\\n\\t\\\\\\x01'"),
        (.string("你好"), "'你好'"), (.string("\u{200B}\u{A0}"), "'\\u200b\\xa0'"),
        (.bytes([0x61, 0, 0x27]), "b\"a\\x00'\""),
        (.list([.int(1), .string("a")]), "[1, 'a']"), (.tuple([.int(1)]), "(1,)"), (.tuple([]), "()"),
        (.set([]), "set()"),
        (.dictionary([.init(.string("k"), .none)]), "{'k': None}"), (.opaque(type: "A", text: "<A>"), "<A>"),
    ])
    func areWrittenAsPythonWritesThem(value: PlainValue, text: String) { #expect(value.pythonText == text) }

    @Test func truthIsPythons() {
        let falsehoods: [PlainValue] = [
            .none, .bool(false), .int(0), .float(0), .string(""), .list([]), .dictionary([]), .bytes([]),
        ]
        for value in falsehoods { #expect(!value.isTrue) }
        let truths: [PlainValue] = [.int(-1), .float(.nan), .string(" "), .list([.none]), .opaque(type: "A", text: "")]
        for value in truths { #expect(value.isTrue) }
    }

    @Test(arguments: [
        (0.6, "0.600"), (0.0005, "0.001"), (12.3456, "12.346"), (-0.5, "-0.500"), (-0.0001, "0.000"), (48, "48.000"),
    ])
    func secondsHaveThreeDecimals(value: Double, text: String) { #expect(Decimals.seconds(value) == text) }
}
