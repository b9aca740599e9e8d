import Glibc
import PythonRuntime

/// The distributions, each by the method CPython uses, so that draws agree: polar pairs for `gauss`, the ratio of
/// uniforms of Kinderman and Monahan for `normalvariate`, Cheng's and Ahrens and Dieter's rejections for
/// `gammavariate`, Fisher's for `vonmisesvariate`.
extension RandomModule {
    /// `uniform`, `triangular`, `gauss` and the other distributions.
    func installDistributions() {
        method("uniform", ["a", "b"]) { object, values throws(PythonError) in
            let i = self.interpreter
            if case .float(let low) = values[0], case .float(let high) = values[1] {
                return .float(low + (high - low) * object.generator.double())
            }
            let width = try i.binary(.subtract, values[1], values[0])
            let part = try i.binary(.multiply, width, .float(object.generator.double()))
            return try i.binary(.add, values[0], part)
        }
        method("triangular", ["low", "high", "mode"], required: 0) { object, values throws(PythonError) in
            try self.triangular(object, values)
        }
        numbers("gauss", ["mu", "sigma"], [0, 1]) { object, n throws(PythonError) in
            n[0] + self.gauss(object) * n[1]
        }
        numbers("normalvariate", ["mu", "sigma"], [0, 1]) { object, n throws(PythonError) in
            n[0] + self.normal(object) * n[1]
        }
        numbers("lognormvariate", ["mu", "sigma"]) { object, n throws(PythonError) in
            exp(n[0] + self.normal(object) * n[1])
        }
        numbers("expovariate", ["lambd"]) { object, n throws(PythonError) in
            try self.divide(-log(1 - object.generator.double()), n[0])
        }
        numbers("gammavariate", ["alpha", "beta"]) { object, n throws(PythonError) in
            try self.gamma(object, n[0], n[1])
        }
        numbers("betavariate", ["alpha", "beta"]) { object, n throws(PythonError) in
            let first = try self.gamma(object, n[0], 1)
            if first == 0 { return 0 }
            return try self.divide(first, first + (try self.gamma(object, n[1], 1)))
        }
        numbers("paretovariate", ["alpha"]) { object, n throws(PythonError) in
            pow(1 - object.generator.double(), try self.divide(-1, n[0]))
        }
        numbers("weibullvariate", ["alpha", "beta"]) { object, n throws(PythonError) in
            let draw = 1 - object.generator.double()
            return n[0] * pow(-log(draw), try self.divide(1, n[1]))
        }
        numbers("vonmisesvariate", ["mu", "kappa"]) { object, n throws(PythonError) in
            try self.vonMises(object, n[0], n[1])
        }
    }

    /// Adds a method of real numbers, the last of which may have defaults.
    private func numbers(
        _ name: String, _ parameters: [StaticString], _ defaults: [Double] = [],
        _ body: @escaping (RandomObject, [Double]) throws(PythonError) -> Double
    ) {
        let required = parameters.count - defaults.count
        method(name, parameters, required: required) { object, values throws(PythonError) in
            var numbers: [Double] = []
            for (index, value) in values.enumerated() {
                numbers.append(
                    value.isUnbound ? defaults[index - required] : try self.interpreter.double(of: value))
            }
            return .float(try body(object, numbers))
        }
    }

    private func divide(_ a: Double, _ b: Double) throws(PythonError) -> Double {
        if b == 0 { throw interpreter.zeroDivisionError("float division by zero") }
        return a / b
    }

    private func triangular(_ object: RandomObject, _ values: [Value]) throws(PythonError) -> Value {
        var low = values[0].isUnbound ? 0 : try interpreter.double(of: values[0])
        var high = values[1].isUnbound ? 1 : try interpreter.double(of: values[1])
        var draw = object.generator.double()
        var peak = 0.5
        if !values[2].isUnbound, !values[2].isNone {
            if high == low { return values[0].isUnbound ? .float(low) : values[0] }
            peak = (try interpreter.double(of: values[2]) - low) / (high - low)
        }
        if draw > peak {
            draw = 1 - draw
            peak = 1 - peak
            swap(&low, &high)
        }
        return .float(low + (high - low) * (draw * peak).squareRoot())
    }

    private func gauss(_ object: RandomObject) -> Double {
        if let spare = object.spareNormal {
            object.spareNormal = nil
            return spare
        }
        let angle = object.generator.double() * (2 * Double.pi)
        let radius = (-2 * log(1 - object.generator.double())).squareRoot()
        object.spareNormal = sin(angle) * radius
        return cos(angle) * radius
    }

    private func normal(_ object: RandomObject) -> Double {
        let factor = 4 * exp(-0.5) / 2.0.squareRoot()
        while true {
            let first = object.generator.double()
            let second = 1 - object.generator.double()
            let ratio = factor * (first - 0.5) / second
            if ratio * ratio / 4 <= -log(second) { return ratio }
        }
    }

    private func gamma(_ object: RandomObject, _ alpha: Double, _ beta: Double) throws(PythonError) -> Double {
        if alpha <= 0 || beta <= 0 {
            throw interpreter.valueError("gammavariate: alpha and beta must be > 0.0")
        }
        if alpha > 1 { return try largeGamma(object, alpha) * beta }
        if alpha == 1 { return -log(1 - object.generator.double()) * beta }
        let scale = (M_E + alpha) / M_E
        while true {
            // With NaN or infinity no draw is ever taken, here as in CPython.
            try interpreter.charge(8)
            let part = scale * object.generator.double()
            let candidate = part <= 1 ? pow(part, 1 / alpha) : -log((scale - part) / alpha)
            let test = object.generator.double()
            if part > 1 ? test <= pow(candidate, alpha - 1) : test <= exp(-candidate) { return candidate * beta }
        }
    }

    private func largeGamma(_ object: RandomObject, _ alpha: Double) throws(PythonError) -> Double {
        let root = (2 * alpha - 1).squareRoot()
        let offset = alpha - log(4.0)
        let slope = alpha + root
        let quick = 1 + log(4.5)
        while true {
            // With NaN or infinity no draw is ever taken, here as in CPython.
            try interpreter.charge(8)
            let first = object.generator.double()
            guard first > 1e-7, first < 0.9999999 else { continue }
            let second = 1 - object.generator.double()
            let power = log(first / (1 - first)) / root
            let candidate = alpha * exp(power)
            let square = first * first * second
            let rest = offset + slope * power - candidate
            if rest + quick - 4.5 * square >= 0 || rest >= log(square) { return candidate }
        }
    }

    private func vonMises(
        _ object: RandomObject, _ mean: Double, _ concentration: Double
    ) throws(PythonError) -> Double {
        let circle = 2 * Double.pi
        if concentration <= 1e-6 { return circle * object.generator.double() }
        let half = 0.5 / concentration
        let radius = half + (1 + half * half).squareRoot()
        var cosine = 0.0
        while true {
            // With NaN or infinity no draw is ever taken, here as in CPython.
            try interpreter.charge(8)
            cosine = cos(Double.pi * object.generator.double())
            let distance = cosine / (radius + cosine)
            let test = object.generator.double()
            if test < 1 - distance * distance || test <= (1 - distance) * exp(distance) { break }
        }
        let inverse = 1 / radius
        let turn = acos((inverse + cosine) / (1 + inverse * cosine))
        let angle = object.generator.double() > 0.5 ? mean + turn : mean - turn
        // Python's remainder has the sign of the divisor.
        let rest = fmod(angle, circle)
        return rest < 0 ? rest + circle : rest
    }
}
