import PythonRuntime

/// Text being written: bytes while all of it is ASCII, code points from the first character that is not.
struct JSONText {
    private var bytes: [UInt8] = []
    private var points: [UInt32] = []
    private var isASCII = true

    /// How many characters there are.
    var count: Int { isASCII ? bytes.count : points.count }

    /// Adds an ASCII text.
    mutating func append(ascii text: String) {
        if isASCII {
            bytes.append(contentsOf: text.utf8)
        } else {
            for byte in text.utf8 { points.append(UInt32(byte)) }
        }
    }

    /// Adds an ASCII character.
    mutating func append(_ byte: UInt8) {
        if isASCII { bytes.append(byte) } else { points.append(UInt32(byte)) }
    }

    /// Adds any character.
    mutating func append(point: UInt32) {
        if point < 0x80 { return append(UInt8(truncatingIfNeeded: point)) }
        if isASCII {
            points = bytes.map { UInt32($0) }
            bytes = []
            isASCII = false
        }
        points.append(point)
    }

    /// Adds a string as it is.
    mutating func append(_ string: StringObject) {
        if isASCII, string.isASCII {
            bytes.append(contentsOf: UnsafeBufferPointer(start: string.bytes, count: string.count))
        } else {
            for index in 0..<string.count { append(point: string[index]) }
        }
    }

    /// The text as a `str`.
    func string(_ interpreter: Interpreter) -> StringObject {
        if isASCII { return bytes.withUnsafeBufferPointer { interpreter.makeString(ascii: $0) } }
        let string = interpreter.makePoints(count: points.count)
        for index in 0..<points.count { string.points[index] = points[index] }
        return string
    }
}
