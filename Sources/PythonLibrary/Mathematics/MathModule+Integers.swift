import BigInt
import Glibc
import PythonRuntime

extension MathModule {
    /// `isqrt`, `factorial`, `comb`, `perm`, `gcd`, `lcm`: exact, of any size.
    func installIntegers() {
        function("isqrt", 1...1) { i, a throws(PythonError) in
            let value = try self.integer(a[0])
            if value < 0 { throw i.valueError("isqrt() argument must be nonnegative") }
            // Newton's method: a division for each doubling of the digits that are right.
            let words = value.bitWidth / 64 + 1
            try i.charge(words * words / 8 * (words.bitWidth - words.leadingZeroBitCount + 6))
            return i.makeInteger(value.squareRoot())
        }
        function("factorial", 1...1) { i, a throws(PythonError) in
            if case .float = a[0] { throw i.typeError("'float' object cannot be interpreted as an integer") }
            let value = try self.integer(a[0])
            if value < 0 { throw i.valueError("factorial() not defined for negative values") }
            guard let count = Int(exactly: value) else {
                throw i.overflowError("factorial() argument should not exceed 9223372036854775807")
            }
            // log2(n!) > n · (log2(n) - 1.5), by Stirling's formula.
            try self.reserve(bits: Double(count) * (log2(Double(max(count, 1))) - 1.5))
            return i.makeInteger(try self.product(1, count))
        }
        function("comb", 2...2) { i, a throws(PythonError) in
            let n = try self.integer(a[0])
            var k = try self.integer(a[1])
            if n < 0 { throw i.valueError("n must be a non-negative integer") }
            if k < 0 { throw i.valueError("k must be a non-negative integer") }
            if k > n { return .int(0) }
            k = min(k, n - k)
            guard let count = Int(exactly: k) else {
                throw i.overflowError("min(n - k, k) must not exceed 9223372036854775807")
            }
            // The result is at least (n / k)^k.
            try self.reserve(bits: Double(count) * log2(Double(n) / Double(max(count, 1))))
            var result = BigInt(1)
            for step in 0..<count {
                result = result * (n - BigInt(step)) / BigInt(step + 1)
                try self.charge(bits: result.bitWidth)
            }
            return i.makeInteger(result)
        }
        function("perm", 1...2) { i, a throws(PythonError) in
            let n = try self.integer(a[0])
            let k = a.count > 1 && !a[1].isNone ? try self.integer(a[1]) : n
            if n < 0 {
                throw i.valueError(
                    a.count > 1 && !a[1].isNone
                        ? "n must be a non-negative integer" : "factorial() not defined for negative values")
            }
            if k < 0 { throw i.valueError("k must be a non-negative integer") }
            if k > n { return .int(0) }
            guard let count = Int(exactly: k) else {
                throw i.overflowError("k must not exceed 9223372036854775807")
            }
            // The result is at least (n / e)^k.
            try self.reserve(bits: Double(count) * (log2(Double(n)) - 1.5))
            var result = BigInt(1)
            for step in 0..<count {
                result *= n - BigInt(step)
                try self.charge(bits: result.bitWidth)
            }
            return i.makeInteger(result)
        }
        function("gcd", 0...Int.max) { i, a throws(PythonError) in
            var result = BigInt(0)
            for index in 0..<a.count { result = try self.commonDivisor(result, try self.integer(a[index])) }
            return i.makeInteger(BigInt(result.magnitude))
        }
        function("lcm", 0...Int.max) { i, a throws(PythonError) in
            var result = BigInt(1)
            for index in 0..<a.count {
                let value = try self.integer(a[index])
                if value == 0 {
                    result = 0
                    continue
                }
                if result != 0 { result = result / (try self.commonDivisor(result, value)) * value }
                try self.charge(bits: result.bitWidth)
            }
            return i.makeInteger(BigInt(result.magnitude))
        }
    }

    /// The integer that an argument stands for, by `__index__` too.
    private func integer(_ value: Value) throws(PythonError) -> BigInt {
        if let integer = interpreter.bigInteger(of: value) { return integer }
        return BigInt(try interpreter.index(value))
    }

    /// low · (low + 1) · … · high, by halves, so that factors stay of like size.
    private func product(_ low: Int, _ high: Int) throws(PythonError) -> BigInt {
        if low > high { return 1 }
        if high - low < 8 {
            try interpreter.charge(8)
            var result = BigInt(low)
            for factor in stride(from: low + 1, through: high, by: 1) { result *= BigInt(factor) }
            return result
        }
        let middle = low + (high - low) / 2
        let left = try product(low, middle)
        let right = try product(middle + 1, high)
        try charge(bits: left.bitWidth + right.bitWidth)
        try interpreter.chargeMultiplication(left.bitWidth / 64 + 1, right.bitWidth / 64 + 1)
        return left * right
    }

    /// Charges work on numbers of so many bits, and checks that they fit the memory limit.
    private func charge(bits: Int) throws(PythonError) {
        try interpreter.reserve(bits / 4)
        try interpreter.charge(1 + bits / 64)
    }

    /// Checks that a result of about so many bits fits the memory limit, before any of it is worked out.
    private func reserve(bits: Double) throws(PythonError) {
        if bits > 0 { try interpreter.reserve(Int(min(bits / 8, 9e18))) }
    }

    /// Euclid's method, which can be charged step by step.
    private func commonDivisor(_ first: BigInt, _ second: BigInt) throws(PythonError) -> BigInt {
        var (a, b) = (first.magnitude, second.magnitude)
        while !b.isZero {
            let words = b.bitWidth / 64 + 1
            try interpreter.charge(4 + max(1, a.bitWidth / 64 + 2 - words) * words / 2)
            (a, b) = (b, a % b)
        }
        return BigInt(a)
    }
}
