import Testing

@testable import PythonLibrary

@Suite struct MersenneTwisterTests {
    /// The first outputs that the authors' own program prints for this key (mt19937ar.out).
    @Test func theAuthorsKeyGivesTheAuthorsNumbers() {
        var generator = MersenneTwister(key: [0x123, 0x234, 0x345, 0x456])
        #expect([generator.next(), generator.next(), generator.next()] == [1_067_595_299, 955_945_823, 477_289_528])
    }

    /// FIPS 180-4's example, and the empty message.
    @Test(arguments: [
        ("abc", "ddaf35a193617aba"), ("", "cf83e1357eefb8bd"),
    ]) func digestsOfTheStandard(message: String, start: String) {
        let digest = SHA512.digest(Array(message.utf8))
        #expect(digest.count == 64)
        let text = digest.prefix(8).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        #expect(text == start)
    }

    @Test func drawsStayBelowTheirBound() {
        var generator = MersenneTwister(key: [7])
        for bound in [1, 2, 3, 1000, 1 << 32, (1 << 32) + 1, Int.max] {
            for _ in 0..<200 {
                let draw = generator.below(bound)
                #expect(draw >= 0 && draw < bound)
            }
        }
    }

    @Test func anUnseededProgramDrawsFromTheRunsSeed() {
        func output(_ seed: UInt64) -> String {
            let program = Program("import random\nprint(random.random(), random.Random().random())\n")
            return String(decoding: Run(program: program, seed: seed).outcome().stdout, as: UTF8.self)
        }
        #expect(output(1) == output(1))
        #expect(output(1) != output(2))
    }
}
