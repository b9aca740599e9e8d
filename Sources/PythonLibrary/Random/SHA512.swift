import BigInt

/// SHA-512 (FIPS 180-4), with which `random.seed` spreads a text over the generator's state.
///
/// The constants are fractional parts of square and cube roots of the first primes; they are computed, exactly.
enum SHA512 {
    private static let primes: [UInt64] = {
        var found: [UInt64] = []
        var candidate: UInt64 = 2
        while found.count < 80 {
            if found.allSatisfy({ candidate % $0 != 0 }) { found.append(candidate) }
            candidate += 1
        }
        return found
    }()

    /// The first 64 bits after the binary point of the cube roots of 80 primes.
    private static let rounds: [UInt64] = primes.map { fraction($0, power: 3) }
    /// The same of the square roots of 8 primes.
    private static let start: [UInt64] = primes.prefix(8).map { fraction($0, power: 2) }

    /// floor(root · 2^64) mod 2^64, by bisection over integers.
    private static func fraction(_ prime: UInt64, power: Int) -> UInt64 {
        let scaled = BigUInt(prime) << (64 * power)
        var low = BigUInt(1) << 64
        var high = BigUInt(32) << 64
        while high - low > 1 {
            let middle = (low + high) >> 1
            if middle.power(power) <= scaled { low = middle } else { high = middle }
        }
        return UInt64(low & BigUInt(UInt64.max))
    }

    /// The 64 bytes of the digest of `message`.
    static func digest(_ message: [UInt8]) -> [UInt8] {
        var padded = message
        padded.append(0x80)
        while padded.count % 128 != 112 { padded.append(0) }
        padded.append(contentsOf: [UInt8](repeating: 0, count: 8))
        let bits = UInt64(message.count) * 8
        for byte in 0..<8 { padded.append(UInt8(truncatingIfNeeded: bits >> (56 - UInt64(byte) * 8))) }
        var state = start
        for block in stride(from: 0, to: padded.count, by: 128) { absorb(padded[block..<block + 128], &state) }
        return state.flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - UInt64($0) * 8)) } }
    }

    private static func absorb(_ block: ArraySlice<UInt8>, _ state: inout [UInt64]) {
        func rotated(_ word: UInt64, _ places: UInt64) -> UInt64 { word >> places | word << (64 - places) }
        var words = (0..<16).map { index in
            (0..<8).reduce(UInt64(0)) { $0 << 8 | UInt64(block[block.startIndex + index * 8 + $1]) }
        }
        for index in 16..<80 {
            let near = words[index - 2]
            let far = words[index - 15]
            let first = rotated(far, 1) ^ rotated(far, 8) ^ far >> 7
            let second = rotated(near, 19) ^ rotated(near, 61) ^ near >> 6
            words.append(words[index - 16] &+ first &+ words[index - 7] &+ second)
        }
        var v = state
        for index in 0..<80 {
            let spread = rotated(v[4], 14) ^ rotated(v[4], 18) ^ rotated(v[4], 41)
            let choice = (v[4] & v[5]) ^ (~v[4] & v[6])
            let first = v[7] &+ spread &+ choice &+ rounds[index] &+ words[index]
            let mixed = rotated(v[0], 28) ^ rotated(v[0], 34) ^ rotated(v[0], 39)
            let majority = (v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2])
            v = [first &+ mixed &+ majority, v[0], v[1], v[2], v[3] &+ first, v[4], v[5], v[6]]
        }
        for index in 0..<8 { state[index] = state[index] &+ v[index] }
    }
}
