import BigInt
import Testing

@testable import PythonRuntime

/// Laws of numbers and text that hold for all values, on generated ones. A failure prints the seed.
@Suite struct NumberPropertyTests {
    /// A small generator, so that a seed gives the same values everywhere.
    struct Generator: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9e37_79b9_7f4a_7c15
            var z = state
            z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
            z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
            return z ^ (z >> 31)
        }

        mutating func integer() -> BigInt {
            let words = (0..<Int.random(in: 1...4, using: &self)).map { _ in UInt(next()) }
            let shift = Int.random(in: 0..<200, using: &self)
            let magnitude = BigInt(BigUInt(words: words) >> shift)
            return Bool.random(using: &self) ? magnitude : -magnitude
        }
    }

    @Test("A float's repr reads back as the same float", arguments: 1...4 as ClosedRange<UInt64>)
    func floatText(seed: UInt64) {
        var generator = Generator(state: seed)
        for _ in 0..<2_000 {
            let value = Double(bitPattern: generator.next())
            if value.isNaN { continue }
            let text = FloatText.representation(value)
            let back = FloatText.parse(Array(text.utf8)[...])
            #expect(back?.bitPattern == value.bitPattern, "seed \(seed): \(text)")
        }
    }

    @Test("Hexadecimal floats read back exactly", arguments: 1...4 as ClosedRange<UInt64>)
    func hexadecimalFloats(seed: UInt64) {
        var generator = Generator(state: seed)
        for _ in 0..<2_000 {
            let value = Double(bitPattern: generator.next())
            guard value.isFinite else { continue }
            let text = HexadecimalFloat.text(value)
            guard case .value(let back) = HexadecimalFloat.parse(text) else {
                Issue.record("seed \(seed): \(text) does not read back")
                continue
            }
            #expect(back.bitPattern == value.bitPattern, "seed \(seed): \(text)")
        }
    }

    @Test("Quotient and remainder put the dividend together again", arguments: 1...4 as ClosedRange<UInt64>)
    func floorDivision(seed: UInt64) throws {
        let interpreter = Interpreter()
        var generator = Generator(state: seed)
        for _ in 0..<500 {
            let a = generator.integer()
            let b = generator.integer()
            if b.isZero { continue }
            let (quotient, remainder) = try interpreter.floorDivision(a, b)
            #expect(quotient * b + remainder == a, "seed \(seed): \(a) by \(b)")
            #expect(remainder.magnitude < b.magnitude, "seed \(seed): \(a) by \(b)")
            #expect(remainder.isZero || remainder.sign == b.sign, "seed \(seed): \(a) by \(b)")
        }
    }

    @Test("Bitwise operations agree with two's complement", arguments: 1...4 as ClosedRange<UInt64>)
    func bitwise(seed: UInt64) throws {
        let interpreter = Interpreter()
        var generator = Generator(state: seed)
        for _ in 0..<500 {
            let a = generator.integer()
            let b = generator.integer()
            func result(_ operation: BinaryOperation, _ a: BigInt, _ b: BigInt) throws -> BigInt? {
                try interpreter.integerBinary(operation, a, b).flatMap { interpreter.bigInteger(of: $0) }
            }
            // a + b == (a ^ b) + 2 * (a & b), and a | b == (a ^ b) + (a & b).
            let both = try #require(try result(.bitAnd, a, b))
            let one = try #require(try result(.bitXor, a, b))
            #expect(one + both * 2 == a + b, "seed \(seed): \(a), \(b)")
            #expect(try result(.bitOr, a, b) == one + both, "seed \(seed): \(a), \(b)")
        }
    }

    @Test("Integers read back from every base", arguments: 1...4 as ClosedRange<UInt64>)
    func integerText(seed: UInt64) {
        var generator = Generator(state: seed)
        for _ in 0..<300 {
            let value = generator.integer()
            let base = [2, 8, 10, 16][Int.random(in: 0..<4, using: &generator)]
            let digits = IntegerText.digits(value.magnitude, base: base)
            let text = (value.sign == .minus ? [45] : []) + digits
            guard case .number(let number) = IntegerText.parse(text[...], base: base) else {
                Issue.record("seed \(seed): \(value) in base \(base) does not read back")
                continue
            }
            #expect(number.integer == value, "seed \(seed): base \(base)")
        }
    }

    @Test("Encoded text decodes to itself", arguments: 1...4 as ClosedRange<UInt64>)
    func codecs(seed: UInt64) throws {
        let interpreter = Interpreter()
        var generator = Generator(state: seed)
        for _ in 0..<200 {
            let points = (0..<Int.random(in: 0..<12, using: &generator)).map { _ in
                let point = UInt32.random(in: 0..<0x110000, using: &generator) >> UInt32.random(in: 0..<16, using: &generator)
                return point >= 0xd800 && point <= 0xdfff ? 0x20ac : point
            }
            let string = interpreter.makeString(points: points)
            for encoding in ["utf-8", "utf-16", "utf-16-be", "utf-32", "utf-32-le"] {
                let bytes = try interpreter.encode(string, encoding)
                let back = try interpreter.decode(bytes.row, encoding, "strict", Value(bytes))
                #expect(back.codePoints == points, "seed \(seed): \(encoding)")
            }
        }
    }
}
