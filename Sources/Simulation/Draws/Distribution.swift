/// How a span of time is spread. All spans are virtual nanoseconds; no span is below 0.
///
///     Distribution.uniform(100 * .millisecond, 300 * .millisecond).quantile(0.5)      // 200 ms
///
/// Every distribution is drawn through its quantile function: one uniform number decides, so a run can place its draws
/// evenly (see `evenly` in the grammar of worlds), and equal draws give equal spans.
public enum Distribution: Equatable, Sendable {
    case fixed(Nanoseconds)
    /// Any span between the two with the same probability.
    case uniform(Nanoseconds, Nanoseconds)
    case normal(mean: Nanoseconds, deviation: Nanoseconds)
    /// Long-tailed: the logarithm is normal with standard deviation `sigma`.
    case lognormal(median: Nanoseconds, sigma: Double)
    case exponential(mean: Nanoseconds)

    /// The span below which a draw stays with probability `p` (0 up to 1; the ends are pulled in by half a step of 2⁻⁵³).
    public func quantile(_ p: Double) -> Nanoseconds {
        let p = min(max(p, 0x1p-54), 1 - 0x1p-53)
        let span: Double
        switch self {
        case .fixed(let value): return max(0, value)
        case .uniform(let low, let high): span = Double(low) + p * (Double(high) - Double(low))
        case .normal(let mean, let deviation): span = Double(mean) + Double(deviation) * PortableMath.normalQuantile(p)
        case .lognormal(let median, let sigma):
            span = Double(median) * PortableMath.exp(sigma * PortableMath.normalQuantile(p))
        case .exponential(let mean): span = -Double(mean) * PortableMath.log(1 - p)
        }
        return max(0, Nanoseconds(seconds: span / 1e9))
    }
}
