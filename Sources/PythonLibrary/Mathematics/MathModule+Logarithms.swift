import BigInt
import Glibc
import PythonRuntime

extension MathModule {
    /// `log`, `log2`, `log10`: of integers of any size, too.
    func installLogarithms() {
        function("log", 1...2) { i, a throws(PythonError) in
            let result = try self.logarithm(a[0], Glibc.log, base: M_E)
            if a.count == 1 { return .float(result) }
            let divisor = try self.logarithm(a[1], Glibc.log, base: M_E)
            if divisor == 0 { throw i.zeroDivisionError("float division by zero") }
            return .float(result / divisor)
        }
        function("log2", 1...1) { _, a throws(PythonError) in .float(try self.logarithm(a[0], Glibc.log2, base: 2)) }
        function("log10", 1...1) { _, a throws(PythonError) in
            .float(try self.logarithm(a[0], Glibc.log10, base: 10))
        }
    }

    private func logarithm(
        _ value: Value, _ compute: (Double) -> Double, base: Double
    ) throws(PythonError) -> Double {
        if let big = interpreter.bigInteger(of: value), Int(exactly: big) == nil {
            if big <= 0 { throw interpreter.mathDomainError() }
            // As fraction · 2^exponent with the fraction in 0.5 ..< 1.
            let exponent = big.magnitude.bitWidth
            var leading = UInt64(big.magnitude >> (exponent - 64))
            if big.magnitude.trailingZeroBitCount < exponent - 64 { leading |= 1 }
            let fraction = scalbn(Double(leading), -64)
            if exponent <= 1023 { return compute(scalbn(fraction, Int32(exponent))) }
            return compute(fraction) + compute(2) * Double(exponent)
        }
        let x = try interpreter.double(of: value)
        if x.isNaN || x == .infinity { return x }
        if x <= 0 { throw interpreter.mathDomainError() }
        return compute(x)
    }
}
