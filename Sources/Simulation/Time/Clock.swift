/// The one clock of a run: virtual nanoseconds from 0, moved only forwards and only by whoever drives the run.
///
///     let clock = Clock()
///     clock.advance(to: 200 * .millisecond)
///     clock.now.seconds            // 0.2
///
/// The event loop, the network and the blocking calls of a run share one clock.
public final class Clock {
    /// The present moment.
    public private(set) var now: Nanoseconds = 0

    /// Makes a clock that stands at 0.
    public init() {}

    /// Moves to `moment`; a moment that has passed leaves the clock where it is.
    public func advance(to moment: Nanoseconds) {
        if moment > now { now = moment }
    }
}
