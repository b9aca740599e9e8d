import Glibc

/// Text of floats, as CPython writes and reads it.
enum FloatText {
    /// The shortest digits that read back as the value, and the place of the decimal point before, in or behind them:
    /// 0.001 is `1`, -2; 120 is `12`, 3. The value is finite and not negative.
    static func shortestDigits(_ value: Double) -> (digits: [UInt8], point: Int) {
        if value == 0 { return ([48], 1) }
        var digits: [UInt8] = []
        var point: Int?
        var exponent = 0
        var text = value.description
        text.withUTF8 { bytes in
            var index = 0
            while index < bytes.count, bytes[index] != 101 {
                if bytes[index] == 46 { point = digits.count } else { digits.append(bytes[index]) }
                index += 1
            }
            var isNegative = false
            index += 1
            while index < bytes.count {
                if bytes[index] == 45 { isNegative = true } else if bytes[index] != 43 {
                    exponent = exponent * 10 + Int(bytes[index] - 48)
                }
                index += 1
            }
            if isNegative { exponent = -exponent }
        }
        var place = (point ?? digits.count) + exponent
        let zeros = digits.prefix { $0 == 48 }.count
        digits.removeFirst(zeros)
        place -= zeros
        while digits.last == 48 { digits.removeLast() }
        return (digits, place)
    }

    /// Sets out digits with a decimal point or an exponent. `threshold` is the largest place of the point that needs
    /// no exponent; `addsZero` writes `1.0` rather than `1`.
    static func layOut(
        _ digits: [UInt8], point: Int, threshold: Int, addsZero: Bool, alternate: Bool = false, upper: Bool = false
    ) -> [UInt8] {
        var out: [UInt8] = []
        if point <= -4 || point > threshold {
            out.append(digits[0])
            if digits.count > 1 || alternate { out.append(46) }
            out.append(contentsOf: digits[1...])
            let exponent = point - 1
            out.append(upper ? 69 : 101)
            out.append(exponent < 0 ? 45 : 43)
            if abs(exponent) < 10 { out.append(48) }
            out.append(contentsOf: String(abs(exponent)).utf8)
            return out
        }
        if point <= 0 {
            out.append(contentsOf: [48, 46])
            out.append(contentsOf: repeatElement(48, count: -point))
            out.append(contentsOf: digits)
        } else if point >= digits.count {
            out.append(contentsOf: digits)
            out.append(contentsOf: repeatElement(48, count: point - digits.count))
            if addsZero { out.append(contentsOf: [46, 48]) } else if alternate { out.append(46) }
        } else {
            out.append(contentsOf: digits[..<point])
            out.append(46)
            out.append(contentsOf: digits[point...])
        }
        return out
    }

    /// `repr` without the sign: `inf`, `nan`, `1e+16`, `0.1`; `1` for one unless `addsZero`.
    static func magnitude(_ value: Double, addsZero: Bool) -> [UInt8] {
        if value.isNaN { return Array("nan".utf8) }
        if value.isInfinite { return Array("inf".utf8) }
        let (digits, point) = shortestDigits(value.magnitude)
        return layOut(digits, point: point, threshold: 16, addsZero: addsZero)
    }

    /// `repr(float)`.
    static func representation(_ value: Double) -> String {
        let text = magnitude(value, addsZero: true)
        return String(decoding: value.sign == .minus && !value.isNaN ? [45] + text : text, as: UTF8.self)
    }

    /// `repr(complex)`: `2j`, `(1+2j)`, `(-0-2j)`.
    static func representation(_ value: ComplexNumber) -> String {
        func signed(_ part: Double, _ plus: Bool) -> [UInt8] {
            let isNegative = part.sign == .minus && !part.isNaN
            return (isNegative ? [45] : plus ? [43] : []) + magnitude(part, addsZero: false)
        }
        if value.real == 0 && value.real.sign == .plus {
            return String(decoding: signed(value.imaginary, false) + [106], as: UTF8.self)
        }
        let text = [40] + signed(value.real, false) + signed(value.imaginary, true) + [106, 41]
        return String(decoding: text, as: UTF8.self)
    }

    /// `precision` significant digits, with an exponent where the number is large or small: C's `%g`. `addsZero` is for
    /// formatting without a type, which always shows a digit behind the point.
    static func general(
        _ value: Double, precision: Int, addsZero: Bool, alternate: Bool, upper: Bool = false
    ) -> [UInt8] {
        let precision = max(1, precision)
        let exact = printed(value, 101, precision: precision - 1)
        let end = exact.firstIndex(of: 101) ?? exact.count
        var digits = exact[..<end].filter { $0 != 46 }
        let exponent = Int(String(decoding: exact[min(end + 1, exact.count)...], as: UTF8.self)) ?? 0
        if !alternate { while digits.count > 1, digits.last == 48 { digits.removeLast() } }
        return layOut(
            digits, point: exponent + 1, threshold: precision - (addsZero ? 1 : 0), addsZero: addsZero,
            alternate: alternate, upper: upper)
    }

    /// C's `%.{precision}{conversion}` for one of `e`, `f`, `g` (and upper case), correctly rounded. The value is not
    /// negative and finite, or the conversion is `f`.
    static func printed(_ value: Double, _ conversion: UInt8, precision: Int, alternate: Bool = false) -> [UInt8] {
        // Some versions of the C library drop zeros of `%#g`.
        if conversion | 32 == 103 && alternate {
            return general(value, precision: precision, addsZero: false, alternate: true, upper: conversion == 71)
        }
        let format = (alternate ? "%#.*" : "%.*") + String(decoding: [conversion], as: UTF8.self)
        let precision = Int32(clamping: precision)
        var buffer = [CChar](repeating: 0, count: 64)
        var length = withVaList([precision, value]) { Int(vsnprintf(&buffer, 64, format, $0)) }
        if length >= 64 {
            buffer = [CChar](repeating: 0, count: length + 1)
            length = withVaList([precision, value]) { Int(vsnprintf(&buffer, length + 1, format, $0)) }
        }
        return buffer.prefix(max(0, length)).map { UInt8(bitPattern: $0) }
    }

    /// Reads a float as `float(str)` does: spaces around, a sign, underscores between digits, `inf`, `nan`. `nil` if it
    /// is none. Non-ASCII digits have been replaced.
    static func parse(_ text: ArraySlice<UInt8>) -> Double? {
        var clean: [CChar] = []
        clean.reserveCapacity(text.count + 1)
        var previous: UInt8 = 0
        func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }
        for (offset, byte) in text.enumerated() {
            if byte == 95 {
                let next = text.startIndex + offset + 1
                if !isDigit(previous) || next >= text.endIndex || !isDigit(text[next]) { return nil }
            } else {
                clean.append(CChar(bitPattern: byte))
            }
            previous = byte
        }
        var index = 0
        func byte(_ index: Int) -> UInt8 { index < clean.count ? UInt8(bitPattern: clean[index]) : 0 }
        if byte(index) == 43 || byte(index) == 45 { index += 1 }
        let word = clean[index...].map { UInt8(bitPattern: $0) | 32 }
        if word == Array("inf".utf8) || word == Array("infinity".utf8) { return byte(0) == 45 ? -.infinity : .infinity }
        if word == Array("nan".utf8) { return .nan }
        var digits = 0
        while isDigit(byte(index)) { (index, digits) = (index + 1, digits + 1) }
        if byte(index) == 46 {
            index += 1
            while isDigit(byte(index)) { (index, digits) = (index + 1, digits + 1) }
        }
        if digits == 0 { return nil }
        if byte(index) | 32 == 101 {
            index += 1
            if byte(index) == 43 || byte(index) == 45 { index += 1 }
            if !isDigit(byte(index)) { return nil }
            while isDigit(byte(index)) { index += 1 }
        }
        if index != clean.count { return nil }
        clean.append(0)
        return strtod(clean, nil)
    }
}
