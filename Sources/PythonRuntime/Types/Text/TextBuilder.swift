import Glibc

/// Collects the code points of a `str` that is being made: bytes as long as all are ASCII, code points from the first
/// other one on.
///
///     var text = TextBuilder()
///     text.append(ascii: "x = ")
///     text.append(point: 0xe9)
///     let string = text.finish(interpreter)        // 'x = é'
struct TextBuilder {
    private var bytes: [UInt8] = []
    private var points: [UInt32] = []
    private var isASCII = true

    /// How many code points there are.
    var count: Int { isASCII ? bytes.count : points.count }

    /// Makes room.
    mutating func reserve(_ count: Int) {
        if isASCII { bytes.reserveCapacity(count) } else { points.reserveCapacity(count) }
    }

    /// Adds one code point.
    @inline(__always)
    mutating func append(point: UInt32) {
        if isASCII {
            if point < 0x80 {
                bytes.append(UInt8(truncatingIfNeeded: point))
                return
            }
            widen()
        }
        points.append(point)
    }

    /// Adds one code point `times` over.
    mutating func append(point: UInt32, times: Int) {
        if times <= 0 { return }
        if isASCII && point >= 0x80 { widen() }
        if isASCII {
            bytes.append(contentsOf: repeatElement(UInt8(truncatingIfNeeded: point), count: times))
        } else {
            points.append(contentsOf: repeatElement(point, count: times))
        }
    }

    /// Adds a whole string.
    mutating func append(_ string: StringObject) { append(string, 0..<string.count) }

    /// Adds a part of a string.
    mutating func append(_ string: StringObject, _ range: Range<Int>) {
        if string.isASCII {
            append(ascii: UnsafeBufferPointer(start: string.bytes + range.lowerBound, count: range.count))
        } else {
            if isASCII { widen() }
            points.append(
                contentsOf: UnsafeBufferPointer(start: string.points + range.lowerBound, count: range.count))
        }
    }

    /// Adds ASCII bytes.
    mutating func append(ascii row: UnsafeBufferPointer<UInt8>) {
        if isASCII {
            bytes.append(contentsOf: row)
        } else {
            for byte in row { points.append(UInt32(byte)) }
        }
    }

    /// Adds ASCII bytes.
    mutating func append(ascii row: [UInt8]) { row.withUnsafeBufferPointer { append(ascii: $0) } }

    /// Adds an ASCII literal.
    mutating func append(ascii text: StaticString) {
        append(ascii: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Adds any text.
    mutating func append(_ text: String) { for scalar in text.unicodeScalars { append(point: scalar.value) } }

    private mutating func widen() {
        isASCII = false
        points.reserveCapacity(max(16, bytes.count * 2))
        for byte in bytes { points.append(UInt32(byte)) }
        bytes = []
    }

    /// Makes the string.
    func finish(_ interpreter: Interpreter) -> StringObject {
        if isASCII { return bytes.withUnsafeBufferPointer { interpreter.makeString(ascii: $0) } }
        return interpreter.makeString(points: points)
    }
}
