import PythonSyntax
import Testing

/// What holds for every text.
@Suite struct PropertyTests {
    private static let pieces: [String] = [
        "if", "else", "elif", "for", "in", "while", "def", "class", "return", "yield", "await", "async", "with", "as",
        "try", "except", "finally", "match", "case", "lambda", "not", "and", "or", "import", "from", "print", "x", "y",
        "1", "2.5", "0x1", "'a'", "f'{x}'", "f'{'", "b'b'", "'", "\"\"\"", "(", ")", "[", "]", "{", "}", ":", ",", "=",
        "==", ":=",
        "+", "-", "*", "**", "/", "//", "@", ".", "...", ";", "\\", "\n", "\n    ", "\n        ", "\n\t", "#c", "é",
        "“", "$", "!",
        "None", "True", "_", "del", "global", "raise", "->", "~", "<", "  ",
    ]

    private func text(_ generator: inout SeededGenerator) -> String {
        var result = ""
        for _ in 0..<Int.random(in: 1...40, using: &generator) {
            result += PropertyTests.pieces[Int.random(in: 0..<PropertyTests.pieces.count, using: &generator)]
            if Bool.random(using: &generator) { result += " " }
        }
        return result
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func `a soup of tokens is parsed or refused, and coloured, without a crash`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<300 {
            let text = text(&generator)
            let lines = Int32(text.utf8.count { $0 == 0x0A } + 2)
            do {
                _ = try Parser.parse(text)
                #expect(Parser.isComplete(text) != .invalid, "seed \(seed): \(text.debugDescription)")
            } catch {
                let span = error.span
                #expect(!error.message.isEmpty)
                #expect(
                    span.line >= 1 && span.line <= lines && span.column >= 0, "seed \(seed): \(text.debugDescription)")
                #expect(Parser.isComplete(text) != .complete, "seed \(seed): \(text.debugDescription)")
            }
            checkColours(text, seed)
        }
    }

    private func checkColours(_ text: String, _ seed: UInt64) {
        var end = 0
        for span in Highlighter.spans(of: text) {
            #expect(span.range.lowerBound >= end && !span.range.isEmpty, "seed \(seed): \(text.debugDescription)")
            end = span.range.upperBound
        }
        #expect(end <= text.utf8.count, "seed \(seed): \(text.debugDescription)")
    }

    @Test(arguments: 0..<10 as Range<UInt64>)
    func `random bytes are refused or parsed without a crash`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<300 {
            let bytes = (0..<Int.random(in: 0...30, using: &generator)).map { _ in
                UInt8.random(in: .min ... .max, using: &generator)
            }
            _ = try? Parser.parse(bytes, name: "a.py")
            _ = Highlighter.spans(of: String(decoding: bytes, as: UTF8.self))
        }
    }

    @Test(arguments: 0..<10 as Range<UInt64>)
    func `every prefix of a program is parsed or refused without a crash`(seed: UInt64) {
        let program = """
            async def main(*args: int, **kw) -> None:
                '''Words.'''
                async with a as b, c(d=1) as (e, f):
                    x = [await g(i) async for i in h if i != f"{i!r:>{w}} {j=}"]
                try:
                    match x:
                        case {"k": [1, *_], **rest} | A(b=-1j) if rest: return
                except* (E, F) as g:
                    raise H from g
                else: lambda a, /, b=1, *, c: (yield)

            """
        var generator = SeededGenerator(seed: seed)
        let bytes = Array(program.utf8)
        for _ in 0..<60 {
            let end = Int.random(in: 0...bytes.count, using: &generator)
            let text = String(decoding: bytes[..<end], as: UTF8.self)
            _ = try? Parser.parse(text)
            checkColours(text, seed)
            _ = Parser.isComplete(text)
        }
        #expect((try? Parser.parse(program)) != nil)
    }
}
