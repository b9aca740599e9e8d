import BigInt

/// The generator behind `random`: MT19937 of Matsumoto and Nishimura, which CPython uses bit for bit.
///
///     var generator = MersenneTwister(key: [5489])
///     generator.double()      // in 0 ..< 1, with 53 bits
///
/// Source of the recurrence and the seeding: http://www.math.sci.hiroshima-u.ac.jp/m-mat/MT/emt.html
struct MersenneTwister {
    /// How many words the state has.
    static let size = 624
    private static let shift = 397

    /// The state, ``size`` words.
    private(set) var words: [UInt32]
    /// How many words of the state have been given out.
    private(set) var index: Int

    /// Seeds from a key of at least one word.
    init(key: [UInt32]) {
        words = Self.linear(seed: 19_650_218)
        index = Self.size
        mix(key)
    }

    /// Restores a state.
    init(words: [UInt32], index: Int) {
        self.words = words
        self.index = index
    }

    private static func linear(seed: UInt32) -> [UInt32] {
        var words = [UInt32](repeating: 0, count: size)
        words[0] = seed
        for place in 1..<size {
            let last = words[place - 1]
            words[place] = 1_812_433_253 &* (last ^ last >> 30) &+ UInt32(place)
        }
        return words
    }

    private mutating func mix(_ key: [UInt32]) {
        var place = 1
        var part = 0
        func blend(_ factor: UInt32) -> UInt32 {
            let last = words[place - 1]
            return words[place] ^ ((last ^ last >> 30) &* factor)
        }
        for _ in 0..<max(Self.size, key.count) {
            words[place] = blend(1_664_525) &+ key[part] &+ UInt32(truncatingIfNeeded: part)
            place += 1
            part = (part + 1) % key.count
            if place == Self.size {
                words[0] = words[Self.size - 1]
                place = 1
            }
        }
        for _ in 0..<Self.size - 1 {
            words[place] = blend(1_566_083_941) &- UInt32(place)
            place += 1
            if place == Self.size {
                words[0] = words[Self.size - 1]
                place = 1
            }
        }
        words[0] = 0x8000_0000
    }

    private mutating func refill() {
        words.withUnsafeMutableBufferPointer { words in
            for place in 0..<Self.size {
                let joined = (words[place] & 0x8000_0000) | (words[(place + 1) % Self.size] & 0x7fff_ffff)
                let twist: UInt32 = joined & 1 == 0 ? 0 : 0x9908_b0df
                words[place] = words[(place + Self.shift) % Self.size] ^ (joined >> 1) ^ twist
            }
        }
        index = 0
    }

    /// The next 32 bits.
    mutating func next() -> UInt32 {
        if index >= Self.size { refill() }
        var word = words[index]
        index += 1
        word ^= word >> 11
        word ^= (word << 7) & 0x9d2c_5680
        word ^= (word << 15) & 0xefc6_0000
        return word ^ word >> 18
    }

    /// A number in `0 ..< 1` with 53 random bits.
    mutating func double() -> Double {
        let high = next() >> 5
        let low = next() >> 6
        return (Double(high) * 67_108_864 + Double(low)) / 9_007_199_254_740_992
    }

    /// `count` random bits, up to 64.
    mutating func bits(_ count: Int) -> UInt64 {
        if count <= 0 { return 0 }
        if count <= 32 { return UInt64(next() >> (32 - UInt32(count))) }
        let low = UInt64(next())
        return low | UInt64(next() >> (64 - UInt32(count))) << 32
    }

    /// Any number of random bits.
    mutating func manyBits(_ count: Int) -> BigUInt {
        var parts: [UInt] = []
        parts.reserveCapacity(count / 64 + 1)
        var left = count
        while left > 0 {
            parts.append(UInt(bits(min(left, 64))))
            left -= 64
        }
        return BigUInt(words: parts)
    }

    /// A number in `0 ..< bound`, for a positive bound.
    mutating func below(_ bound: Int) -> Int {
        let width = Int.bitWidth - bound.leadingZeroBitCount
        while true {
            let draw = bits(width)
            if draw < UInt64(bound) { return Int(draw) }
        }
    }

    /// The same for a bound of any size.
    mutating func below(_ bound: BigInt) -> BigInt {
        if let small = Int(exactly: bound) { return BigInt(below(small)) }
        let width = bound.magnitude.bitWidth
        while true {
            let draw = BigInt(manyBits(width))
            if draw < bound { return draw }
        }
    }
}
