/// Programs of random tokens and statements, some of which parse.
enum TokenSoup {
    static let tokens = [
        "if", "else", "elif", "while", "for", "in", "is", "not", "and", "or", "lambda", "def", "class", "return", "yield",
        "import", "as", "with", "async", "await", "try", "except", "finally", "raise", "pass", "break", "continue", "global",
        "nonlocal", "del", "assert", "match", "case", "print", "len", "range", "x", "y", "f", "self", "None", "True", "0",
        "1", "-1", "1.5", "1e308", "10**20", "'a'", "b'c'", "f'{x!r:>{y}}'", "(", ")", "[", "]", "{", "}", ",", ":", ";", ".",
        "->", "=", "==", "<", ":=", "+", "-", "*", "**", "//", "%", "@", "<<=", "...", "\\", "$", "'", "\"", "é", "\u{0}",
    ]

    private static let statements = [
        "x = [1, 2, 3]", "def f(a, b=1, *c, d=2, **e): return a", "class A:\n    x = 1", "for x in range(3):\n    pass",
        "try:\n    x = y\nexcept* ValueError as e:\n    pass", "match x:\n    case [1, *_]: pass\n    case {'a': y, **z}: pass",
        "async def g():\n    await f()\n    async with x: pass", "import asyncio\nasyncio.run(asyncio.sleep(1))",
        "x = [y for y in x if y for z in y]", "print(f'{x:{y}}', end='')", "del x, y[0]", "nonlocal x", "return", "yield x",
        "(x := 5)", "a, *b, c = x", "while x:\n    x -= 1\nelse:\n    pass", "@f\ndef g(): pass", "raise x from y",
        "x[1:2, ::3] = y", "f(*x, **y, z=1)", "not x in y is z", "with x as y, z: pass", "lambda *a, **k: (yield)",
    ]

    /// A program of up to 20 lines.
    static func program(_ chance: inout Chance) -> String {
        var lines: [String] = []
        var depth = 0
        for _ in 0..<Int.random(in: 1...20, using: &chance) {
            let indent = String(repeating: "    ", count: depth)
            var line = chance.one(of: statements) ?? ""
            if Bool.random(using: &chance) {
                let words = (0..<Int.random(in: 1...12, using: &chance)).map { _ in chance.one(of: tokens) ?? "" }
                line = words.joined(separator: " ")
            }
            lines.append(indent + line.replacing("\n", with: "\n" + indent))
            depth = max(0, min(4, depth + Int.random(in: -1...1, using: &chance)))
        }
        return lines.joined(separator: "\n")
    }
}
