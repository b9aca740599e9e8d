extension Opcode {
    /// Whether it compares and jumps in one, with a 16-bit distance in `c`.
    var isFusedJump: Bool {
        rawValue >= Opcode.jumpUnlessLess.rawValue && rawValue <= Opcode.jumpUnlessNotEqualInteger.rawValue
    }

    /// The comparison a fused jump makes, and whether its right operand is an integer instead of a register.
    var comparisonOfFusedJump: (opcode: Opcode, isInteger: Bool)? {
        switch self {
        case .jumpUnlessLess: (.less, false)
        case .jumpUnlessLessOrEqual: (.lessOrEqual, false)
        case .jumpUnlessGreater: (.greater, false)
        case .jumpUnlessGreaterOrEqual: (.greaterOrEqual, false)
        case .jumpUnlessEqual: (.equal, false)
        case .jumpUnlessNotEqual: (.notEqual, false)
        case .jumpUnlessLessInteger: (.less, true)
        case .jumpUnlessLessOrEqualInteger: (.lessOrEqual, true)
        case .jumpUnlessGreaterInteger: (.greater, true)
        case .jumpUnlessGreaterOrEqualInteger: (.greaterOrEqual, true)
        case .jumpUnlessEqualInteger: (.equal, true)
        case .jumpUnlessNotEqualInteger: (.notEqual, true)
        default: nil
        }
    }

    /// Whether an `extended` word follows it.
    var hasExtra: Bool {
        switch self {
        case .forNext, .send, .callKeywords, .callMethod, .importName, .matchClass: true
        default: false
        }
    }
}
