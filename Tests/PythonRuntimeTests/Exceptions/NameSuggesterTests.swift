import Testing

@testable import PythonRuntime

/// The distance between names, and where carets go by width.
@Suite struct NameSuggesterTests {
    /// The whole table of edit distances, without any of the short cuts.
    private func plainDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var table = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
        for i in 0...a.count {
            for j in 0...b.count {
                if i == 0 || j == 0 {
                    table[i][j] = (i + j) * 2
                    continue
                }
                let x = a[i - 1]
                let y = b[j - 1]
                let change = x == y ? 0 : x ^ y == 0x20 && (x | 0x20) >= 0x61 && (x | 0x20) <= 0x7a ? 1 : 2
                table[i][j] = min(table[i - 1][j - 1] + change, table[i - 1][j] + 2, table[i][j - 1] + 2)
            }
        }
        return table[a.count][b.count]
    }

    @Test func `short cuts do not change the distance`() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var state = seed
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let letters = Array("abcABC_19".utf8)
        for _ in 0..<3000 {
            let a = (0..<next(12)).map { _ in letters[next(letters.count)] }
            let b = (0..<next(12)).map { _ in letters[next(letters.count)] }
            let limit = next(14)
            let expected = plainDistance(a, b)
            let found = NameSuggester.distance(a[...], b[...], limit: limit)
            // Over the limit, any number over the limit will do.
            #expect(found == expected || (found > limit && expected > limit), "seed \(seed): \(a) \(b) limit \(limit)")
        }
    }

    @Test(arguments: [("a", 1), ("é", 1), ("e\u{301}", 2), ("名", 2), ("한", 2), ("😀", 2), ("→", 1), ("Ａ", 2), ("ｱ", 1)])
    func `characters take as many columns as CPython counts`(_ text: String, _ columns: Int) {
        #expect(DisplayWidth.columns(text.unicodeScalars) == columns)
    }

    @Test func `a warning shows its line and how to find out more`() {
        let interpreter = Interpreter()
        interpreter.sources["main.py"] = SourceText("x = 1\n    f()  \n")
        let text = interpreter.warningText(
            category: "RuntimeWarning", message: "coroutine 'f' was never awaited", file: "main.py", line: 2)
        #expect(
            text == """
                main.py:2: RuntimeWarning: coroutine 'f' was never awaited
                  f()
                RuntimeWarning: Enable tracemalloc to get the object allocation traceback

                """)
        let other = interpreter.warningText(
            category: "DeprecationWarning", message: "old", file: "elsewhere.py", line: 1, concernsObject: false)
        #expect(other == "elsewhere.py:1: DeprecationWarning: old\n")
    }
}
