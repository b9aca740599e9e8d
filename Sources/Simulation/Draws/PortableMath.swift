/// Logarithm and exponential that give the same bits on every machine.
///
/// A machine's own `log` and `exp` may differ from another's in the last place, and a trace must not. These use only
/// additions, multiplications, divisions and square roots of `Double`, which IEEE 754 rounds one way only. Relative error
/// below 1e-15: far more than a latency needs.
public enum PortableMath {
    /// The natural logarithm of a positive, finite `x`; minus infinity for 0, NaN below.
    public static func log(_ x: Double) -> Double {
        guard x > 0 else { return x == 0 ? -.infinity : .nan }
        guard x.isFinite else { return x }
        var mantissa = x.significand
        var exponent = Double(x.exponent)
        if mantissa > 1.414_213_562_373_095_1 {
            mantissa /= 2
            exponent += 1
        }
        // log m = 2 artanh((m - 1) / (m + 1)); |s| < 0.172, so twelve terms reach the last place.
        let s = (mantissa - 1) / (mantissa + 1)
        let square = s * s
        var series = 0.0
        for odd in stride(from: 23, through: 1, by: -2) { series = series * square + 1 / Double(odd) }
        return exponent * 0.693_147_180_559_945_3 + 2 * s * series
    }

    /// e to the power `x`; 0 below -708 and infinity above 709.
    public static func exp(_ x: Double) -> Double {
        guard !x.isNaN else { return x }
        if x > 709 { return .infinity }
        if x < -708 { return 0 }
        let power = (x * 1.442_695_040_888_963_4).rounded(.toNearestOrEven)
        // ln 2 in two parts, the first with trailing zeros, so that the product is exact.
        let rest = (x - power * 6.931_471_803_691_238e-01) - power * 1.908_214_929_270_587_7e-10
        var series = 1.0
        for term in stride(from: 14, through: 1, by: -1) { series = series * rest / Double(term) + 1 }
        return Double(sign: .plus, exponent: Int(power), significand: series)
    }

    /// The value below which a standard normal variable stays with probability `p`, for 0 < p < 1.
    ///
    /// Wichura's algorithm AS 241 (PPND16, 1988): three rational approximations.
    public static func normalQuantile(_ p: Double) -> Double {
        let q = p - 0.5
        if q.magnitude <= 0.425 {
            let r = 0.180625 - q * q
            return q * evaluate(centreTop, r) / evaluate(centreBottom, r)
        }
        let tail = q < 0 ? p : 1 - p
        guard tail > 0 else { return q < 0 ? -.infinity : .infinity }
        var r = (-log(tail)).squareRoot()
        let value: Double
        if r <= 5 {
            r -= 1.6
            value = evaluate(middleTop, r) / evaluate(middleBottom, r)
        } else {
            r -= 5
            value = evaluate(farTop, r) / evaluate(farBottom, r)
        }
        return q < 0 ? -value : value
    }

    /// Horner's rule, highest power first.
    private static func evaluate(_ coefficients: [Double], _ x: Double) -> Double {
        var value = 0.0
        for coefficient in coefficients { value = value * x + coefficient }
        return value
    }

    private static let centreTop = [
        2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457,
        13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.387132872796366608,
    ]
    private static let centreBottom = [
        5226.495278852854561, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867,
        5394.1960214247511077, 687.1870074920579083, 42.313330701600911252, 1.0,
    ]
    private static let middleTop = [
        7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177, 1.27045825245236838258,
        3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734,
    ]
    private static let middleBottom = [
        1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966, 0.14810397642748007459,
        0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1.0,
    ]
    private static let farTop = [
        2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386, 0.026532189526576123093,
        0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772,
    ]
    private static let farBottom = [
        2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5, 7.868691311456132591e-4,
        0.0148753612908506148525, 0.13692988092273580531, 0.59983220655588793769, 1.0,
    ]
}
