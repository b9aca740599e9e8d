import Glibc

/// Searching in rows of bytes or code points, which `str`, `bytes` and `bytearray` share.
enum RowSearch {
    /// The first place at or after `start`, wholly before `end`, where `needle` stands; -1 if nowhere.
    static func first<T: FixedWidthInteger>(
        _ needle: UnsafeBufferPointer<T>, in row: UnsafeBufferPointer<T>, from start: Int, to end: Int
    ) -> Int {
        let length = needle.count
        if end - start < length { return -1 }
        guard length > 0, let pattern = needle.baseAddress, let base = row.baseAddress else { return start }
        let head = pattern[0]
        var index = start
        let last = end - length
        while index <= last {
            if T.bitWidth == 8 {
                guard let found = memchr(base + index, Int32(truncatingIfNeeded: head), last - index + 1) else { return -1 }
                index = UnsafeRawPointer(found) - UnsafeRawPointer(base)
            } else {
                while index <= last && base[index] != head { index += 1 }
                if index > last { return -1 }
            }
            if memcmp(base + index, pattern, length * MemoryLayout<T>.stride) == 0 { return index }
            index += 1
        }
        return -1
    }

    /// The last place at or after `start`, wholly before `end`, where `needle` stands; -1 if nowhere.
    static func last<T: FixedWidthInteger>(
        _ needle: UnsafeBufferPointer<T>, in row: UnsafeBufferPointer<T>, from start: Int, to end: Int
    ) -> Int {
        let length = needle.count
        if end - start < length { return -1 }
        guard length > 0, let pattern = needle.baseAddress, let base = row.baseAddress else { return end }
        var index = end - length
        while index >= start {
            if base[index] == pattern[0], memcmp(base + index, pattern, length * MemoryLayout<T>.stride) == 0 {
                return index
            }
            index -= 1
        }
        return -1
    }

    /// Places of `needle`, which is not empty, without overlap, at most `limit` of them, from the left.
    static func places<T: FixedWidthInteger>(
        of needle: UnsafeBufferPointer<T>, in row: UnsafeBufferPointer<T>, from start: Int, to end: Int, limit: Int
    ) -> [Int] {
        var result: [Int] = []
        var index = start
        while result.count < limit {
            index = first(needle, in: row, from: index, to: end)
            if index < 0 { break }
            result.append(index)
            index += needle.count
        }
        return result
    }

    /// The same from the right; the places still come in rising order.
    static func placesFromEnd<T: FixedWidthInteger>(
        of needle: UnsafeBufferPointer<T>, in row: UnsafeBufferPointer<T>, from start: Int, to end: Int, limit: Int
    ) -> [Int] {
        var result: [Int] = []
        var index = end
        while result.count < limit {
            index = last(needle, in: row, from: start, to: index)
            if index < 0 { break }
            result.append(index)
        }
        return result.reversed()
    }

    /// The ranges between separators of `width` at `places`.
    static func between(_ places: [Int], width: Int, count: Int) -> [Range<Int>] {
        var result: [Range<Int>] = []
        result.reserveCapacity(places.count + 1)
        var start = 0
        for place in places {
            result.append(start..<place)
            start = place + width
        }
        result.append(start..<count)
        return result
    }

    /// `split()`: ranges of what is not space, at most `limit` cuts; the last range then reaches to the end.
    static func words(count: Int, limit: Int, isSpace: (Int) -> Bool) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var index = 0
        while true {
            while index < count && isSpace(index) { index += 1 }
            if index == count { return result }
            if result.count == limit {
                result.append(index..<count)
                return result
            }
            let start = index
            while index < count && !isSpace(index) { index += 1 }
            result.append(start..<index)
        }
    }

    /// `rsplit()`: the same from the right.
    static func wordsFromEnd(count: Int, limit: Int, isSpace: (Int) -> Bool) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var end = count
        while true {
            while end > 0 && isSpace(end - 1) { end -= 1 }
            if end == 0 { break }
            if result.count == limit {
                result.append(0..<end)
                break
            }
            let stop = end
            while end > 0 && !isSpace(end - 1) { end -= 1 }
            result.append(end..<stop)
        }
        return result.reversed()
    }

    /// `splitlines()`: ranges of lines, with their ends when `keepsEnds`. `isBreak` tells which values end a line;
    /// a carriage return takes a following newline along.
    static func lines(count: Int, keepsEnds: Bool, at value: (Int) -> UInt32, isBreak: (UInt32) -> Bool) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var index = 0
        while index < count {
            let start = index
            while index < count && !isBreak(value(index)) { index += 1 }
            let end = index
            if index < count {
                index += value(index) == 13 && index + 1 < count && value(index + 1) == 10 ? 2 : 1
            }
            result.append(start..<(keepsEnds ? index : end))
        }
        return result
    }
}
