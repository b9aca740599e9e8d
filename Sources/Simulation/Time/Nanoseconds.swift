/// Virtual time and spans of it: integer nanoseconds, from 0 at the start of a run.
///
/// Integers, so that 0.1 + 0.2 and 0.3 coincide once rounded and the order of registration decides (asyncio rule 9).
public typealias Nanoseconds = Int

extension Nanoseconds {
    /// One virtual second.
    public static var second: Nanoseconds { 1_000_000_000 }
    /// One virtual millisecond.
    public static var millisecond: Nanoseconds { 1_000_000 }

    /// Seconds as a program gives them, rounded to the nearest nanosecond; out of range is clamped to ±292 years.
    public init(seconds: Double) {
        let scaled = (seconds * 1e9).rounded(.toNearestOrEven)
        if scaled.isNaN {
            self = 0
        } else if scaled >= 9.2e18 {
            self = .max
        } else if scaled <= -9.2e18 {
            self = .min
        } else {
            self = Int(scaled)
        }
    }

    /// This span in seconds.
    public var seconds: Double { Double(self) / 1e9 }
}
