import PythonSyntax

/// A statement at the margin of a program, with the blank lines and comments before it.
struct ProgramPiece: Equatable, Sendable {
    /// Its lines, without blank ones around it.
    var text: String
    /// How many blank lines stand before it.
    var blankLines: Int
    /// The names that it gives a value to, where that is all it does: a later statement for the same names takes its place.
    var names: [String]
    /// Whether it only brings in modules.
    var isImport: Bool
    /// Whether it starts the event loop, as a program does once.
    var runsLoop: Bool
    /// Whether it awaits outside a function, which only a prompt allows.
    var awaits: Bool
    /// Whether it does nothing but look at a value: `result`, `users[0]`.
    var isLook: Bool
    /// Whether it raised when it was tried, and may have been a slip.
    var isDoubtful = false
}

extension ProgramPiece {
    /// Takes a program apart.
    ///
    /// - Throws: the program is no Python.
    static func pieces(of program: String) throws(SyntaxError) -> [ProgramPiece] {
        let module = try Parser.parse(program)
        let lines = program.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var pieces: [ProgramPiece] = []
        var next = 0
        for statement in module.body {
            let end = min(Int(statement.span.endLine), lines.count)
            if end <= next, !pieces.isEmpty {
                // `a = 1; b = 2`: one line, one piece.
                pieces[pieces.count - 1].add(statement)
                continue
            }
            var block = lines[next..<max(next, end)]
            let blank = block.prefix { $0.allSatisfy { $0 == " " || $0 == "\t" } }.count
            block = block.dropFirst(blank)
            next = end
            var piece = ProgramPiece(
                text: block.joined(separator: "\n"), blankLines: blank, names: [], isImport: true, runsLoop: false,
                awaits: false, isLook: true)
            piece.add(statement)
            pieces.append(piece)
        }
        return pieces
    }

    /// Takes in what `statement`, which stands on its lines, does.
    private mutating func add(_ statement: Statement) {
        switch statement.kind {
        case .import, .importFrom: isLook = false
        case .expression(let value):
            isImport = false
            isLook = isLook && value.isLook
        default: (isImport, isLook) = (false, false)
        }
        names += statement.boundNames
        let words = PythonWords(text)
        runsLoop = words.runsLoop
        awaits = statement.isDefinition ? false : words.awaits
    }
}

extension Statement {
    /// The names that an assignment, an import or a definition gives a value to; empty for any other statement.
    fileprivate var boundNames: [String] {
        switch kind {
        case .assign(let targets, _): targets.flatMap(\.targetNames)
        case .annotatedAssign(let target, _, _, _): target.targetNames
        case .import(let aliases): aliases.map { $0.alias ?? String($0.name.prefix { $0 != "." }) }
        case .importFrom(_, _, let aliases): aliases.map { $0.alias ?? $0.name }
        case .function(let function): [function.name]
        case .class(let definition): [definition.name]
        default: []
        }
    }

    fileprivate var isDefinition: Bool {
        switch kind {
        case .function, .class: true
        default: false
        }
    }
}

extension Expression {
    /// The names that an assignment to it sets.
    fileprivate var targetNames: [String] {
        switch kind {
        case .name(let name): [name]
        case .tuple(let items), .list(let items): items.flatMap(\.targetNames)
        case .starred(let item): item.targetNames
        default: []
        }
    }

    /// Whether evaluating it can do nothing but show a value.
    fileprivate var isLook: Bool {
        switch kind {
        case .name, .constant: true
        case .attribute(let value, _): value.isLook
        case .subscript(let value, let index): value.isLook && index.isLook
        default: false
        }
    }
}

/// What the words of a statement tell.
private struct PythonWords {
    private(set) var awaits = false
    private(set) var runsLoop = false

    init(_ text: String) {
        let bytes = Array(text.utf8)
        var before: [String] = []
        for span in Highlighter.spans(of: text) {
            let word = String(decoding: bytes[span.range.clamped(to: 0..<bytes.count)], as: UTF8.self)
            switch span.kind {
            case .keyword where word == "await" || word == "async": awaits = true
            case .name, .builtin:
                if word == "run", before.suffix(2) == ["asyncio", "."] { runsLoop = true }
            case .string, .comment: continue
            default: break
            }
            before = before.suffix(1) + [word]
        }
    }
}
