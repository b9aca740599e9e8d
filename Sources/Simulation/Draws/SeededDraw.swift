/// Chance without a stream: every draw is a hash of the seed and of what it is drawn for, so that equal questions get equal
/// answers however many others are asked in between, in whatever order, on every machine.
///
///     let draw = SeededDraw(seed: 0)
///     draw.uniform(host: "api.example.com", request: "GET /user/1", count: 0, phase: "wait")      // the same each time
///
/// The hash is FNV-1a over the UTF-8 bytes, stirred by the finaliser of SplitMix64 after each part.
public struct SeededDraw: Sendable {
    /// The seed of the run.
    public let seed: UInt64

    /// Draws for a run with `seed`.
    public init(seed: UInt64) { self.seed = seed }

    /// 64 bits for the `count`th time (from 0) that `request` (method and path) was asked of `host`, in `phase`.
    public func bits(host: String, request: String, count: Int, phase: String) -> UInt64 {
        DrawHash(seed: seed).mixing(host).mixing(request).mixing(count).mixing(phase).bits
    }

    /// A number from 0 up to, but not including, 1.
    public func uniform(host: String, request: String, count: Int, phase: String) -> Double {
        DrawHash(seed: seed).mixing(host).mixing(request).mixing(count).mixing(phase).unit
    }
}

/// A hash under construction: mix in what the draw is for, then take ``bits`` or ``unit``.
public struct DrawHash: Sendable {
    /// The 64 bits so far.
    public private(set) var bits: UInt64

    /// Starts from a seed.
    public init(seed: UInt64) { bits = DrawHash.stir(seed &+ 0x9E37_79B9_7F4A_7C15) }

    /// The hash with the bytes of `text` mixed in.
    public func mixing(_ text: String) -> DrawHash {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return mixing(bits: hash)
    }

    /// The hash with `number` mixed in.
    public func mixing(_ number: Int) -> DrawHash { mixing(bits: UInt64(bitPattern: Int64(number))) }

    /// The hash as a number from 0 up to, but not including, 1: its upper 53 bits.
    public var unit: Double { Double(bits >> 11) * 0x1p-53 }

    private func mixing(bits more: UInt64) -> DrawHash {
        var next = self
        next.bits = DrawHash.stir((bits &* 0x9E37_79B9_7F4A_7C15) ^ DrawHash.stir(more))
        return next
    }

    private static func stir(_ value: UInt64) -> UInt64 {
        var z = value
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
