extension StringObject {
    /// Calls one of two bodies with this string and `needle` in the same width; `nil` when `needle` cannot occur.
    @inline(__always)
    private func withSameWidth<R>(
        _ needle: StringObject,
        _ narrow: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) -> R,
        _ wide: (UnsafeBufferPointer<UInt32>, UnsafeBufferPointer<UInt32>) -> R
    ) -> R? {
        if isASCII {
            guard needle.isASCII else { return nil }
            return narrow(byteRow, needle.byteRow)
        }
        if needle.isASCII { return needle.codePoints.withUnsafeBufferPointer { wide(pointRow, $0) } }
        return wide(pointRow, needle.pointRow)
    }

    /// The bytes of an ASCII string.
    var byteRow: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: bytes, count: count) }
    /// The code points of any other string.
    var pointRow: UnsafeBufferPointer<UInt32> { UnsafeBufferPointer(start: points, count: count) }

    /// The first place of `needle` in a range; -1 if there is none.
    func first(_ needle: StringObject, _ range: Range<Int>) -> Int {
        withSameWidth(needle) {
            RowSearch.first($1, in: $0, from: range.lowerBound, to: range.upperBound)
        } _: {
            RowSearch.first($1, in: $0, from: range.lowerBound, to: range.upperBound)
        } ?? -1
    }

    /// The last place of `needle` in a range; -1 if there is none.
    func last(_ needle: StringObject, _ range: Range<Int>) -> Int {
        withSameWidth(needle) {
            RowSearch.last($1, in: $0, from: range.lowerBound, to: range.upperBound)
        } _: {
            RowSearch.last($1, in: $0, from: range.lowerBound, to: range.upperBound)
        } ?? -1
    }

    /// The places of `needle`, which is not empty, without overlap, from the left.
    func places(of needle: StringObject, _ range: Range<Int>, limit: Int = .max) -> [Int] {
        withSameWidth(needle) {
            RowSearch.places(of: $1, in: $0, from: range.lowerBound, to: range.upperBound, limit: limit)
        } _: {
            RowSearch.places(of: $1, in: $0, from: range.lowerBound, to: range.upperBound, limit: limit)
        } ?? []
    }

    /// The places of `needle`, which is not empty, without overlap, found from the right, in rising order.
    func placesFromEnd(of needle: StringObject, limit: Int) -> [Int] {
        withSameWidth(needle) {
            RowSearch.placesFromEnd(of: $1, in: $0, from: 0, to: $0.count, limit: limit)
        } _: {
            RowSearch.placesFromEnd(of: $1, in: $0, from: 0, to: $0.count, limit: limit)
        } ?? []
    }

    /// Whether `other` stands at `place`.
    func holds(_ other: StringObject, at place: Int) -> Bool {
        if place < 0 || place + other.count > count { return false }
        for index in 0..<other.count where self[place + index] != other[index] { return false }
        return true
    }

    /// -1, 0 or 1 as this stands before, with or behind `other`, by code point.
    func order(to other: StringObject) -> Int {
        let common = min(count, other.count)
        for index in 0..<common {
            let a = self[index]
            let b = other[index]
            if a != b { return a < b ? -1 : 1 }
        }
        return count == other.count ? 0 : count < other.count ? -1 : 1
    }
}
