import BigInt
import PythonRuntime

/// An instance of `random.Random`: a generator and what `gauss` keeps for its next call.
final class RandomObject: InstanceObject {
    var generator = MersenneTwister(key: [0])
    /// The second of a pair of normal numbers, drawn but not yet given.
    var spareNormal: Double?

    init(type: TypeObject) { super.init(kind: .native, type: type) }
}

/// Seeds for those who name none: a function of the run's seed and of how many were asked for before, so that an
/// unseeded program draws differently under another seed, and equally under the same.
final class SeedSource {
    private let seed: UInt64
    private var count: UInt32 = 0

    init(seed: UInt64) { self.seed = seed }

    /// The next key for a generator.
    func nextKey() -> [UInt32] {
        count += 1
        return [UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed >> 32), count, 0x6d77_6c65]
    }
}

extension BigUInt {
    /// The 32-bit words, the lowest first, at least one.
    var words32: [UInt32] {
        var result: [UInt32] = []
        for word in words {
            result.append(UInt32(truncatingIfNeeded: word))
            result.append(UInt32(truncatingIfNeeded: word >> 32))
        }
        while result.count > 1, result.last == 0 { result.removeLast() }
        return result.isEmpty ? [0] : result
    }
}
