import BigInt

extension Interpreter {
    /// `a == b` for two numbers, exactly (an `int` is never rounded to a `float` first); `nil` when one is none.
    /// Numbers of Python classes are left to their methods: `nil` for them too.
    public func numericEquals(_ a: Value, _ b: Value) -> Bool? {
        a.isPlain && b.isPlain ? numbersAreEqual(a, b) : nil
    }

    /// The same for numbers of any class.
    func numbersAreEqual(_ a: Value, _ b: Value) -> Bool? {
        guard let a = number(a), let b = number(b) else { return nil }
        switch (a, b) {
        case (.int(let a), .int(let b)): return a == b
        case (.float(let a), .float(let b)): return a == b
        case (.big(let a), .big(let b)): return a == b
        case (.complex(let a), .complex(let b)): return a.real == b.real && a.imaginary == b.imaginary
        case (.complex(let a), let other), (let other, .complex(let a)):
            return a.imaginary == 0 && Self.order(.float(a.real), other) == 0
        default: return Self.order(a, b) == 0
        }
    }

    /// `a < b` and the like for two numbers, exactly; `nil` when one is none, complex, or of a
    /// Python class.
    public func numericCompare(_ operation: Comparison, _ a: Value, _ b: Value) -> Bool? {
        a.isPlain && b.isPlain ? order(operation, a, b) : nil
    }

    /// The same for numbers of any class.
    func order(_ operation: Comparison, _ a: Value, _ b: Value) -> Bool? {
        guard let a = number(a), let b = number(b) else { return nil }
        if case .complex = a { return nil }
        if case .complex = b { return nil }
        guard let order = Self.order(a, b) else { return false }
        return operation.holds(order)
    }

    /// -1, 0 or 1; `nil` when unordered.
    private static func order(_ a: Number, _ b: Number) -> Int? {
        switch (a, b) {
        case (.int(let a), .int(let b)): return a < b ? -1 : a > b ? 1 : 0
        case (.float(let a), .float(let b)): return a < b ? -1 : a > b ? 1 : a == b ? 0 : nil
        case (.int(let a), .float(let b)): return order(a, b)
        case (.float(let a), .int(let b)): return order(b, a).map { -$0 }
        case (.big(let a), .float(let b)): return order(a, b)
        case (.float(let a), .big(let b)): return order(b, a).map { -$0 }
        default:
            guard let a = a.integer, let b = b.integer else { return nil }
            return a < b ? -1 : a > b ? 1 : 0
        }
    }

    private static func order(_ a: Int, _ b: Double) -> Int? {
        if b.isNaN { return nil }
        if b >= 0x1p63 { return -1 }
        if b < -0x1p63 { return 1 }
        let whole = Int(b)
        if a != whole { return a < whole ? -1 : 1 }
        let rest = b - Double(whole)
        return rest > 0 ? -1 : rest < 0 ? 1 : 0
    }

    private static func order(_ a: BigInt, _ b: Double) -> Int? {
        if b.isNaN { return nil }
        if b.isInfinite { return b > 0 ? -1 : 1 }
        // A large int and a float below 2⁶³ are far apart; above, floats have no fraction.
        let whole = BigInt(b)
        return a < whole ? -1 : a > whole ? 1 : 0
    }
}
