import FoundationEssentials
import PythonSyntax
import Testing

@testable import PythonRuntime

/// What holds for the code of every program.
@Suite struct CompiledCodeTests {
    /// The conformance programs that parse.
    private static var programs: [(name: String, module: Module)] {
        let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let root = "/\(folder)/ConformanceTests/Programs"
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []
        return names.filter { $0.hasSuffix(".py") }.sorted().compactMap { name in
            guard let data = FileManager.default.contents(atPath: "\(root)/\(name)"),
                let module = try? Parser.parse([UInt8](data), name: name)
            else { return nil }
            return (name, module)
        }
    }

    @Test func everyProgramCompilesToSoundCode() throws {
        let programs = Self.programs
        #expect(programs.count > 200)
        let interpreter = Interpreter()
        defer { withExtendedLifetime(interpreter) {} }
        for (name, module) in programs where !name.hasPrefix("syntax_errors/") {
            let code = try Compiler.compile(module, file: name, interpreter: interpreter)
            let faults = CodeVerifier.faults(of: code)
            #expect(faults.isEmpty, "\(name): \(faults)")
        }
    }

    @Test func theSameProgramCompilesToTheSameCode() throws {
        for (name, module) in Self.programs where !name.hasPrefix("syntax_errors/") {
            #expect(try text(of: module, name) == text(of: module, name))
        }
    }

    /// What a fresh interpreter compiles the module to. The code lives as long as its interpreter.
    private func text(of module: Module, _ name: String) throws -> String {
        let interpreter = Interpreter()
        defer { withExtendedLifetime(interpreter) {} }
        return Disassembler.text(try Compiler.compile(module, file: name, interpreter: interpreter), nested: true)
    }

    /// Random nests of statements, printed with their seed when they fail.
    @Test(arguments: 0..<60) func randomNestsCompileToSoundCode(seed: Int) throws {
        var generator = NestGenerator(seed: UInt64(seed))
        let source = generator.program()
        let interpreter = Interpreter()
        defer { withExtendedLifetime(interpreter) {} }
        let code = try Compiler.compile(Parser.parse(source), file: "seed-\(seed)", interpreter: interpreter)
        let faults = CodeVerifier.faults(of: code)
        #expect(faults.isEmpty, "seed \(seed): \(faults)\n\(source)")
    }
}

/// Makes programs of nested loops, `try` and `with` statements with every kind of exit.
private struct NestGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9e37_79b9_7f4a_7c15 | 1 }

    private mutating func draw(_ bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(bound))
    }

    mutating func program() -> String { "async def f(a, *b, **c):\n" + block(1, inLoop: false) }

    private mutating func block(_ depth: Int, inLoop: Bool) -> String {
        (0...draw(3)).map { _ in statement(depth, inLoop: inLoop) }.joined()
    }

    private mutating func statement(_ depth: Int, inLoop: Bool) -> String {
        let margin = String(repeating: "    ", count: depth)
        if depth > 4 { return margin + simple(inLoop) + "\n" }
        switch draw(12) {
        case 0: return "\(margin)while \(expression(2)):\n\(block(depth + 1, inLoop: true))"
        case 1: return "\(margin)for x, y in \(expression(2)):\n\(block(depth + 1, inLoop: true))\(margin)else:\n\(block(depth + 1, inLoop: inLoop))"
        case 2: return "\(margin)async for x in a:\n\(block(depth + 1, inLoop: true))"
        case 3: return "\(margin)with a as x, b:\n\(block(depth + 1, inLoop: inLoop))"
        case 4: return "\(margin)async with a as (x, *y):\n\(block(depth + 1, inLoop: inLoop))"
        case 5: return "\(margin)try:\n\(block(depth + 1, inLoop: inLoop))\(margin)except \(expression(1)) as e:\n\(block(depth + 1, inLoop: inLoop))\(margin)else:\n\(block(depth + 1, inLoop: inLoop))"
        case 6: return "\(margin)try:\n\(block(depth + 1, inLoop: inLoop))\(margin)finally:\n\(block(depth + 1, inLoop: inLoop))"
        case 7: return "\(margin)try:\n\(block(depth + 1, inLoop: inLoop))\(margin)except* A as e:\n\(margin)    x = e\n"
        case 8: return "\(margin)if \(expression(2)):\n\(block(depth + 1, inLoop: inLoop))\(margin)else:\n\(block(depth + 1, inLoop: inLoop))"
        case 9: return "\(margin)match \(expression(1)):\n\(margin)    case [x, *y] | {\"k\": x, **y} if \(expression(1)):\n\(block(depth + 2, inLoop: inLoop))"
        default: return margin + simple(inLoop) + "\n"
        }
    }

    private mutating func simple(_ inLoop: Bool) -> String {
        switch draw(inLoop ? 10 : 8) {
        case 0: "return"
        case 1: "return \(expression(2))"
        case 2: "x = \(expression(3))"
        case 3: "x, (y, *z) = \(expression(2))"
        case 4: "del x"
        case 5: "a.x[y] += \(expression(2))"
        case 6: "raise \(expression(1)) from x"
        case 7: "\(expression(3))"
        case 8: "break"
        default: "continue"
        }
    }

    private mutating func expression(_ depth: Int) -> String {
        if depth == 0 { return ["a", "b", "x", "1", "None", "'s'", "y"][draw(7)] }
        let d = depth - 1
        switch draw(14) {
        case 0: return "(\(expression(d)) + \(expression(d)))"
        case 1: return "(\(expression(d)) < \(expression(d)) <= \(expression(d)))"
        case 2: return "(\(expression(d)) and \(expression(d)) or not \(expression(d)))"
        case 3: return "f(\(expression(d)), *\(expression(d)), k=\(expression(d)), **c)"
        case 4: return "a.m(\(expression(d)), \(expression(d)))"
        case 5: return "[\(expression(d)), *\(expression(d))]"
        case 6: return "{\(expression(d)): \(expression(d)), **c}"
        case 7: return "[x + y for x in a if x for y in b]"
        case 8: return "(await \(expression(d)))"
        case 9: return "(x := \(expression(d)))"
        case 10: return "(lambda p, q=\(expression(d)): p + y)"
        case 11: return "(\(expression(d)) if \(expression(d)) else \(expression(d)))"
        case 12: return "f\"{\(expression(0))!r:>{y}}!\""
        default: return "a[\(expression(d)):\(expression(d))]"
        }
    }
}
