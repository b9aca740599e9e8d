/// SipHash-1-3 with an all-zero key, over the bytes CPython stores for a string: one, two or four per code point,
/// as the largest code point needs. That is CPython 3.11's `hash(str)` under `PYTHONHASHSEED=0`.
enum StringHash {
    /// The hash of a string that is not empty.
    static func hash(_ string: StringObject) -> Int {
        if string.isASCII { return hash(bytes: UnsafeRawBufferPointer(start: string.bytes, count: string.count)) }
        var widest: UInt32 = 0
        for index in 0..<string.count { widest = max(widest, string.points[index]) }
        if widest < 0x100 {
            let narrow = (0..<string.count).map { UInt8(truncatingIfNeeded: string.points[$0]) }
            return narrow.withUnsafeBytes { hash(bytes: $0) }
        }
        if widest < 0x10000 {
            let narrow = (0..<string.count).map { UInt16(truncatingIfNeeded: string.points[$0]) }
            return narrow.withUnsafeBytes { hash(bytes: $0) }
        }
        return hash(bytes: UnsafeRawBufferPointer(start: string.points, count: string.count * 4))
    }

    /// The hash of any bytes (`bytes` objects share it).
    static func hash(bytes: UnsafeRawBufferPointer) -> Int {
        if bytes.isEmpty { return 0 }
        var v0: UInt64 = 0x736f_6d65_7073_6575
        var v1: UInt64 = 0x646f_7261_6e64_6f6d
        var v2: UInt64 = 0x6c79_6765_6e65_7261
        var v3: UInt64 = 0x7465_6462_7974_6573
        func round() {
            v0 &+= v1
            v1 = (v1 << 13) | (v1 >> 51)
            v1 ^= v0
            v0 = (v0 << 32) | (v0 >> 32)
            v2 &+= v3
            v3 = (v3 << 16) | (v3 >> 48)
            v3 ^= v2
            v0 &+= v3
            v3 = (v3 << 21) | (v3 >> 43)
            v3 ^= v0
            v2 &+= v1
            v1 = (v1 << 17) | (v1 >> 47)
            v1 ^= v2
            v2 = (v2 << 32) | (v2 >> 32)
        }
        var offset = 0
        while offset + 8 <= bytes.count {
            let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            v3 ^= word
            round()
            v0 ^= word
            offset += 8
        }
        var last = UInt64(truncatingIfNeeded: bytes.count) << 56
        for index in offset..<bytes.count { last |= UInt64(bytes[index]) << UInt64((index - offset) * 8) }
        v3 ^= last
        round()
        v0 ^= last
        v2 ^= 0xff
        round()
        round()
        round()
        let result = Int(bitPattern: UInt(truncatingIfNeeded: v0 ^ v1 ^ v2 ^ v3))
        return result == -1 ? -2 : result
    }
}
