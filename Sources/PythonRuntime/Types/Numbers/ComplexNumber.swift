import Glibc

/// Two doubles, with the arithmetic of CPython's `complexobject.c`.
public struct ComplexNumber {
    public var real: Double
    public var imaginary: Double

    /// A complex number.
    public init(_ real: Double, _ imaginary: Double) {
        self.real = real
        self.imaginary = imaginary
    }

    static func + (a: ComplexNumber, b: ComplexNumber) -> ComplexNumber {
        ComplexNumber(a.real + b.real, a.imaginary + b.imaginary)
    }

    static func - (a: ComplexNumber, b: ComplexNumber) -> ComplexNumber {
        ComplexNumber(a.real - b.real, a.imaginary - b.imaginary)
    }

    static func * (a: ComplexNumber, b: ComplexNumber) -> ComplexNumber {
        ComplexNumber(
            a.real * b.real - a.imaginary * b.imaginary, a.real * b.imaginary + a.imaginary * b.real)
    }

    /// Smith's division, which does not overflow where the quotient does not; `nil` for division by zero.
    func divided(by b: ComplexNumber) -> ComplexNumber? {
        if abs(b.real) >= abs(b.imaginary) {
            if b.real == 0 { return nil }
            let ratio = b.imaginary / b.real
            let denominator = b.real + b.imaginary * ratio
            return ComplexNumber((real + imaginary * ratio) / denominator, (imaginary - real * ratio) / denominator)
        }
        if b.imaginary.isNaN || b.real.isNaN { return ComplexNumber(.nan, .nan) }
        let ratio = b.real / b.imaginary
        let denominator = b.real * ratio + b.imaginary
        return ComplexNumber((real * ratio + imaginary) / denominator, (imaginary * ratio - real) / denominator)
    }

    /// The absolute value.
    var magnitude: Double { hypot(real, imaginary) }

    /// `self ** exponent`; `nil` for zero to a negative or complex power.
    func raised(to exponent: ComplexNumber) -> ComplexNumber? {
        if exponent.imaginary == 0, exponent.real == exponent.real.rounded(.down), abs(exponent.real) <= 100 {
            let power = raised(toCount: Int(abs(exponent.real)))
            return exponent.real > 0 ? power : ComplexNumber(1, 0).divided(by: power)
        }
        if real == 0 && imaginary == 0 {
            return exponent.imaginary != 0 || exponent.real < 0 ? nil : ComplexNumber(0, 0)
        }
        let size = magnitude
        var length = pow(size, exponent.real)
        let angle = atan2(imaginary, real)
        var phase = angle * exponent.real
        if exponent.imaginary != 0 {
            length /= exp(angle * exponent.imaginary)
            phase += exponent.imaginary * log(size)
        }
        return ComplexNumber(length * cos(phase), length * sin(phase))
    }

    private func raised(toCount count: Int) -> ComplexNumber {
        var result = ComplexNumber(1, 0)
        var square = self
        var mask = 1
        while mask <= count {
            if count & mask != 0 { result = result * square }
            mask <<= 1
            square = square * square
        }
        return result
    }
}

extension Interpreter {
    /// A `complex`.
    public func makeComplex(_ value: ComplexNumber) -> Value {
        Value(heap.adopt(ComplexObject(type: types.complex, value: value), bytes: 80))
    }
}
