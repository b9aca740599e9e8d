import Glibc
import PythonRuntime

extension MathModule {
    /// `fsum`, `prod`, `hypot`, `dist`.
    func installSums() {
        function("fsum", 1...1) { i, a throws(PythonError) in .float(try self.exactSum(a[0])) }
        let signature = Signature("prod", ["iterable", "start"], required: 1, positional: 1)
        function("prod", 0...Int.max, keywords: true) { i, a throws(PythonError) in
            let values = try signature.bind(a, i)
            let result = i.makeList([values[1].isUnbound ? .int(1) : values[1]])
            let mark = i.rootMark
            defer { i.unroot(to: mark) }
            i.root(Value(result))
            try i.forEach(values[0]) { value throws(PythonError) in
                result.items[0] = try i.binary(.multiply, result.items[0], value)
            }
            return result.items[0]
        }
        function("hypot", 0...Int.max) { i, a throws(PythonError) in
            var parts: [Double] = []
            for index in 0..<a.count { parts.append(try i.double(of: a[index])) }
            return .float(self.norm(parts))
        }
        function("dist", 2...2) { i, a throws(PythonError) in
            let from = try i.listOf(a[0])
            let to = try i.listOf(a[1])
            if from.count != to.count {
                throw i.valueError("both points must have the same number of dimensions")
            }
            var parts: [Double] = []
            for index in 0..<from.count {
                parts.append(try i.double(of: from.items[index]) - (try i.double(of: to.items[index])))
            }
            return .float(self.norm(parts))
        }
    }

    /// The Euclidean length: scaled so that squares neither overflow nor vanish, summed exactly.
    private func norm(_ parts: [Double]) -> Double {
        if parts.contains(where: \.isInfinite) { return .infinity }
        let largest = parts.map { abs($0) }.max() ?? 0
        if largest == 0 || parts.contains(where: \.isNaN) { return parts.contains(where: \.isNaN) ? .nan : 0 }
        if parts.count == 1 { return largest }
        if parts.count == 2 { return hypot(parts[0], parts[1]) }
        let exponent = Int32(largest.exponent)
        var partials: [Double] = []
        for part in parts {
            let scaled = scalbn(part, -exponent)
            let square = scaled * scaled
            Self.add(square, to: &partials)
            // What the product lost in rounding.
            Self.add((-square).addingProduct(scaled, scaled), to: &partials)
        }
        return scalbn(Self.total(partials).squareRoot(), exponent)
    }

    /// The correctly rounded sum of an iterable of floats.
    ///
    /// Partial sums that do not overlap hold the exact total (Shewchuk, "Adaptive Precision Floating-Point
    /// Arithmetic", 1997).
    private func exactSum(_ iterable: Value) throws(PythonError) -> Double {
        var partials: [Double] = []
        var special = 0.0
        var hasSpecial = false
        var opposing = false
        try interpreter.forEach(iterable) { value throws(PythonError) in
            let number = try self.interpreter.double(of: value)
            if number.isFinite {
                Self.add(number, to: &partials)
                if let last = partials.last, !last.isFinite {
                    throw self.interpreter.overflowError("intermediate overflow in fsum")
                }
            } else {
                if hasSpecial, number.isInfinite, special.isInfinite, number != special { opposing = true }
                special = hasSpecial ? special + number : number
                hasSpecial = true
            }
        }
        if hasSpecial {
            if opposing { throw interpreter.valueError("-inf + inf in fsum") }
            return special
        }
        return Self.total(partials)
    }

    /// Adds a number to partial sums ordered by magnitude, without loss.
    private static func add(_ number: Double, to partials: inout [Double]) {
        var carried = number
        var kept = 0
        for index in 0..<partials.count {
            var other = partials[index]
            if abs(carried) < abs(other) { swap(&carried, &other) }
            let high = carried + other
            let low = other - (high - carried)
            if low != 0 {
                partials[kept] = low
                kept += 1
            }
            carried = high
        }
        partials.removeSubrange(kept...)
        partials.append(carried)
    }

    /// The partial sums rounded once, ties to even.
    private static func total(_ partials: [Double]) -> Double {
        guard var high = partials.last else { return 0 }
        var index = partials.count - 1
        var low = 0.0
        while index > 0 {
            index -= 1
            let part = partials[index]
            let sum = high + part
            low = part - (sum - high)
            high = sum
            if low != 0 { break }
        }
        // Half way: what lies below decides.
        if index > 0, (low < 0 && partials[index - 1] < 0) || (low > 0 && partials[index - 1] > 0) {
            let doubled = low * 2
            let sum = high + doubled
            if doubled == sum - high { high = sum }
        }
        return high
    }
}
