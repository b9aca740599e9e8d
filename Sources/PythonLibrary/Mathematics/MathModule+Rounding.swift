import BigInt
import Glibc
import PythonRuntime

extension MathModule {
    /// `floor`, `ceil`, `trunc`: by the value's own method where its class has one.
    func installRounding() {
        rounding("floor", "__floor__", .down)
        rounding("ceil", "__ceil__", .up)
        rounding("trunc", "__trunc__", .towardZero)
    }

    private func rounding(_ name: String, _ method: String, _ rule: FloatingPointRoundingRule) {
        let hook = interpreter.intern(method)
        function(name, 1...1) { i, a throws(PythonError) in
            switch a[0] {
            case .int: return a[0]
            case .bool(let flag): return .int(flag ? 1 : 0)
            case .float(let number): return try self.integer(number.rounded(rule))
            default: break
            }
            if let integer = i.bigInteger(of: a[0]) { return i.makeInteger(integer) }
            if !i.typeOf(a[0]).lookup(hook).isUnbound { return try i.callMethod(a[0], hook) }
            if name == "trunc" {
                throw i.typeError("type \(i.typeName(of: a[0])) doesn't define __trunc__ method")
            }
            return try self.integer(try i.double(of: a[0]).rounded(rule))
        }
    }

    /// An `int` of a whole number.
    private func integer(_ number: Double) throws(PythonError) -> Value {
        if let small = Int(exactly: number) { return .int(small) }
        if number.isNaN { throw interpreter.valueError("cannot convert float NaN to integer") }
        if number.isInfinite { throw interpreter.overflowError("cannot convert float infinity to integer") }
        return interpreter.makeInteger(BigInt(number))
    }

    /// Predicates, and functions that take a float apart or put it together.
    func installParts() {
        function("isfinite", 1...1) { i, a throws(PythonError) in .bool(try i.double(of: a[0]).isFinite) }
        function("isinf", 1...1) { i, a throws(PythonError) in .bool(try i.double(of: a[0]).isInfinite) }
        function("isnan", 1...1) { i, a throws(PythonError) in .bool(try i.double(of: a[0]).isNaN) }
        function("frexp", 1...1) { i, a throws(PythonError) in
            let x = try i.double(of: a[0])
            if x == 0 || !x.isFinite { return Value(i.makeTuple([.float(x), .int(0)])) }
            let exponent = Int(x.exponent) + 1
            return Value(i.makeTuple([.float(scalbn(x, Int32(-exponent))), .int(exponent)]))
        }
        function("ldexp", 2...2) { i, a throws(PythonError) in
            let x = try i.double(of: a[0])
            guard let exponent = i.bigInteger(of: a[1]) else {
                throw i.typeError("Expected an int as second argument to ldexp.")
            }
            if x == 0 || !x.isFinite { return .float(x) }
            let clamped = exponent > 5000 ? 5000 : exponent < -5000 ? -5000 : Int32(exponent)
            let result = scalbn(x, clamped)
            if result.isInfinite { throw i.mathRangeError() }
            return .float(result)
        }
        function("modf", 1...1) { i, a throws(PythonError) in
            let x = try i.double(of: a[0])
            if x.isInfinite { return Value(i.makeTuple([.float(copysign(0, x)), .float(x)])) }
            let whole = x.rounded(.towardZero)
            return Value(i.makeTuple([.float(copysign(x - whole, x)), .float(whole)]))
        }
        function("nextafter", 2...2) { i, a throws(PythonError) in
            .float(nextafter(try i.double(of: a[0]), try i.double(of: a[1])))
        }
        function("ulp", 1...1) { i, a throws(PythonError) in
            let x = abs(try i.double(of: a[0]))
            if !x.isFinite { return .float(x) }
            let above = nextafter(x, .infinity)
            return .float(above.isInfinite ? x - nextafter(x, 0) : above - x)
        }
        let signature = Signature("isclose", ["a", "b", "rel_tol", "abs_tol"], required: 2, positional: 2)
        function("isclose", 0...Int.max, keywords: true) { i, arguments throws(PythonError) in
            let values = try signature.bind(arguments, i)
            let a = try i.double(of: values[0])
            let b = try i.double(of: values[1])
            let relative = values[2].isUnbound ? 1e-9 : try i.double(of: values[2])
            let absolute = values[3].isUnbound ? 0 : try i.double(of: values[3])
            if relative < 0 || absolute < 0 { throw i.valueError("tolerances must be non-negative") }
            if a == b { return .bool(true) }
            if a.isInfinite || b.isInfinite { return .bool(false) }
            let difference = abs(b - a)
            return .bool(
                difference <= abs(relative * b) || difference <= abs(relative * a) || difference <= absolute)
        }
    }
}
