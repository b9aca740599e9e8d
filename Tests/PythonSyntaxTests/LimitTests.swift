import PythonSyntax
import Testing

/// Texts that would overflow a naive parser's stack.
@Suite struct LimitTests {
    private func message(_ text: String) -> String? {
        do {
            _ = try Parser.parse(text)
            return nil
        } catch {
            return error.message
        }
    }

    private func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }

    @Test func `199 brackets are fine, 10,000 are not`() {
        #expect(message(times(199, "(") + "x" + times(199, ")")) == nil)
        #expect(message(times(199, "[") + times(199, "]")) == nil)
        #expect(message(times(199, "f(") + "x" + times(199, ")")) == nil)
        #expect(message(times(10_000, "(")) == "too many nested parentheses")
        #expect(message(times(10_000, "{1:")) == "too many nested parentheses")
    }

    @Test(arguments: ["-", "not ", "~"])
    func `signs may be many but not without end`(_ sign: String) {
        #expect(message(times(900, sign) + "x") == nil)
        #expect(message(times(100_000, sign) + "x") == "maximum recursion depth exceeded during compilation")
    }

    @Test(arguments: [("x", " + x"), ("x", ".a"), ("x", "()"), ("x", "[0]"), ("x", " * x + x")])
    func `chains may be long but not without end`(_ first: String, _ link: String) {
        #expect(message(first + times(450, link)) == nil)
        #expect(message(first + times(100_000, link)) == "maximum recursion depth exceeded during compilation")
    }

    @Test func `flat texts may be as long as they like`() {
        #expect(message("x = [" + times(100_000, "1, ") + "]") == nil)
        #expect(message("x" + times(100_000, " and x")) == nil)
        #expect(message("x" + times(100_000, " < x")) == nil)
        #expect(message(times(100_000, "x;")) == nil)
        #expect(message("x = " + times(50_000, "'a' ")) == nil)
    }

    @Test(arguments: ["lambda: ", "x if x else ", "x ** ", "2 ** -", "yield ", "await "])
    func `recursion has an end`(_ text: String) {
        #expect(message(times(100_000, text) + "x") != nil)
    }

    @Test func `blocks have an end`() {
        var nested = ""
        for level in 0..<21 { nested += times(level, " ") + "while x:\n" }
        #expect(message(nested + times(21, " ") + "pass\n") == "too many statically nested blocks")
        nested = ""
        for level in 0..<150 { nested += times(level, " ") + "if x:\n" }
        #expect(message(nested + times(150, " ") + "pass\n") == "too many levels of indentation")
        #expect(message("if x: pass\n" + times(10_000, "elif x: pass\n")) == "too many statically nested blocks")
        #expect(message("if x: pass\n" + times(400, "elif x: pass\n")) == nil)
    }

    @Test func `patterns and targets have an end`() {
        #expect(message("match x:\n case " + times(10_000, "[") + ": pass") == "too many nested parentheses")
        #expect(message("match x:\n case " + times(150, "(") + "a" + times(150, ")") + ": pass") == nil)
        #expect(message(times(10_000, "*") + "x = 1") != nil)
    }

    @Test func `a line of ten megabytes is only a line`() {
        #expect(message("x = '" + times(10_000_000, "a") + "'") == nil)
        #expect(message("x = '" + times(1_000_000, "é") + "' + y z") == "invalid syntax")
    }

    @Test func `integers may not be too long`() {
        #expect(message("x = " + times(4300, "9")) == nil)
        #expect(
            message("x = " + times(4301, "9"))?.hasPrefix(
                "Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits;") == true)
        #expect(message("x = 0x" + times(10_000_000, "f")) != nil)
    }
}
