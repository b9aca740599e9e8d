import Glibc
import PythonRuntime

/// The module `math`: the C library's functions with CPython's checks around them, exact integer functions, and exact
/// summation.
struct MathModule {
    unowned let interpreter: Interpreter
    let namespace: DictObject

    /// Makes the module.
    static func make(_ interpreter: Interpreter) throws(PythonError) -> ModuleObject {
        let module = interpreter.makeModule("math")
        let math = MathModule(interpreter: interpreter, namespace: module.namespace)
        for (name, value) in [
            ("pi", Double.pi), ("e", M_E), ("tau", 2 * Double.pi), ("inf", Double.infinity), ("nan", Double.nan),
        ] { module.namespace.setInterned(interpreter.intern(name), .float(value), interpreter) }
        math.installElementary()
        math.installLogarithms()
        math.installRounding()
        math.installParts()
        math.installIntegers()
        math.installSums()
        return module
    }

    /// Adds a function of the module.
    func function(
        _ name: String, _ arity: ClosedRange<Int>, keywords: Bool = false, _ body: @escaping NativeFunctionObject.Body
    ) {
        interpreter.function(namespace, module: "math", name, arity, keywords: keywords, body)
    }

    /// Adds a function of one real number. A NaN out of a number is a domain error; an infinity out of a finite number
    /// is a range error where the function grows, else a domain error.
    func real(_ name: String, grows: Bool = false, _ compute: @escaping (Double) -> Double) {
        function(name, 1...1) { i, a throws(PythonError) in
            let x = try i.double(of: a[0])
            let result = compute(x)
            if result.isNaN, !x.isNaN { throw i.mathDomainError() }
            if result.isInfinite, x.isFinite { throw grows ? i.mathRangeError() : i.mathDomainError() }
            return .float(result)
        }
    }

    private static func logarithmOfGamma(_ x: Double) -> Double {
        var sign: Int32 = 0
        return lgamma_r(x, &sign)
    }

    private func installElementary() {
        real("acos", acos)
        real("acosh", acosh)
        real("asin", asin)
        real("asinh", asinh)
        real("atan", atan)
        real("atanh", atanh)
        real("cbrt", cbrt)
        real("cos", cos)
        real("cosh", grows: true, cosh)
        real("erf", erf)
        real("erfc", erfc)
        real("exp", grows: true, exp)
        real("exp2", grows: true, exp2)
        real("expm1", grows: true, expm1)
        real("fabs") { abs($0) }
        real("gamma", grows: true) { x in
            // The C library gives NaN for negative integers and infinities with a sign for zero: domain errors both.
            x == 0 || (x == x.rounded(.down) && x < 0) ? .nan : tgamma(x)
        }
        function("lgamma", 1...1) { i, a throws(PythonError) in
            let x = try i.double(of: a[0])
            if x.isFinite, x <= 0, x == x.rounded(.down) { throw i.mathDomainError() }
            let result = Self.logarithmOfGamma(x)
            if result.isInfinite, x.isFinite { throw i.mathRangeError() }
            return .float(result)
        }
        real("log1p", log1p)
        real("sin", sin)
        real("sinh", grows: true, sinh)
        real("sqrt") { $0.squareRoot() }
        real("tan", tan)
        real("tanh", tanh)
        real("degrees") { $0 * (180 / Double.pi) }
        real("radians") { $0 * (Double.pi / 180) }
        function("atan2", 2...2) { i, a throws(PythonError) in
            .float(atan2(try i.double(of: a[0]), try i.double(of: a[1])))
        }
        function("copysign", 2...2) { i, a throws(PythonError) in
            .float(copysign(try i.double(of: a[0]), try i.double(of: a[1])))
        }
        function("pow", 2...2) { i, a throws(PythonError) in
            let x = try i.double(of: a[0])
            let y = try i.double(of: a[1])
            let result = pow(x, y)
            if x.isFinite, y.isFinite {
                if result.isNaN { throw i.mathDomainError() }
                if result.isInfinite { throw x == 0 ? i.mathDomainError() : i.mathRangeError() }
            }
            return .float(result)
        }
        function("fmod", 2...2) { i, a throws(PythonError) in
            let x = try i.double(of: a[0])
            let y = try i.double(of: a[1])
            if y.isInfinite, x.isFinite { return .float(x) }
            let result = fmod(x, y)
            if result.isNaN, !x.isNaN, !y.isNaN { throw i.mathDomainError() }
            return .float(result)
        }
        function("remainder", 2...2) { i, a throws(PythonError) in
            let x = try i.double(of: a[0])
            let y = try i.double(of: a[1])
            let result = remainder(x, y)
            if result.isNaN, !x.isNaN, !y.isNaN { throw i.mathDomainError() }
            return .float(result)
        }
    }
}

extension Interpreter {
    /// `ValueError: math domain error`.
    func mathDomainError() -> PythonError { valueError("math domain error") }
    /// `OverflowError: math range error`.
    func mathRangeError() -> PythonError { overflowError("math range error") }
}
