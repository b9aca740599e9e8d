import FoundationEssentials
import Glibc
import PythonLibrary
import Testing

/// Generated programs through parser, compiler and run: whatever they do, the run comes back with an outcome. A crash
/// would end the test process; the seed printed last is the one to repeat.
@Suite(.serialized) struct FuzzTests {
    @Test func tokenSoupEnds() {
        for seed in UInt64(1)...120 {
            announce("soup", seed)
            var chance = Chance(seed: seed)
            expectOutcome(Array(TokenSoup.program(&chance).utf8))
        }
    }

    @Test func mutatedProgramsEnd() throws {
        let programs = try Self.conformancePrograms()
        #expect(programs.count > 100)
        for seed in UInt64(1)...120 {
            announce("mutation", seed)
            var chance = Chance(seed: seed)
            var program = chance.one(of: programs) ?? []
            for _ in 0..<Int.random(in: 1...8, using: &chance) { mutate(&program, programs, &chance) }
            expectOutcome(program)
        }
    }

    @Test func oddCallsEnd() {
        for seed in UInt64(1)...30 {
            announce("calls", seed)
            expectOutcome(Array(OddCalls.program(seed: seed).utf8))
        }
    }

    private func announce(_ kind: String, _ seed: UInt64) {
        print("fuzz: \(kind), seed \(seed)")
        fflush(nil)
    }

    private func expectOutcome(_ source: [UInt8]) {
        let outcome = Run(program: Program(source: source, file: "fuzz.py"), limits: HostileProgram.limits).outcome()
        if case .limit = outcome.ending { #expect(outcome.exitStatus == 124) }
    }

    private func mutate(_ program: inout [UInt8], _ others: [[UInt8]], _ chance: inout Chance) {
        let place = Int.random(in: 0...program.count, using: &chance)
        switch Int.random(in: 0..<4, using: &chance) {
        case 0:
            program.insert(UInt8.random(in: 0...255, using: &chance), at: place)
        case 1:
            program.removeSubrange(place..<min(program.count, place + Int.random(in: 1...20, using: &chance)))
        case 2:
            program.insert(contentsOf: Array((chance.one(of: TokenSoup.tokens) ?? "").utf8), at: place)
        default:
            let other = chance.one(of: others) ?? []
            let start = Int.random(in: 0...other.count, using: &chance)
            program.insert(contentsOf: other[start..<min(other.count, start + 80)], at: place)
        }
    }

    /// The programs that conformance is tested with.
    private static func conformancePrograms() throws -> [[UInt8]] {
        var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
        parts.removeLast(3)
        let root = parts.joined(separator: "/") + "/ConformanceTests/Programs"
        var programs: [[UInt8]] = []
        for topic in try FileManager.default.contentsOfDirectory(atPath: root).sorted() {
            for file in try FileManager.default.contentsOfDirectory(atPath: "\(root)/\(topic)").sorted()
            where file.hasSuffix(".py") {
                programs.append([UInt8](FileManager.default.contents(atPath: "\(root)/\(topic)/\(file)") ?? Data()))
            }
        }
        return programs
    }
}
