import Simulation

/// Where the time of a run went, and how many tasks shared it.
public struct Times: Equatable, Sendable {
    /// How long the run took.
    public let elapsed: Nanoseconds
    /// How long blocking calls held the event loop while it ran.
    public let blocked: Nanoseconds
    /// How long blocking calls and computing together held the event loop while it ran.
    public let held: Nanoseconds
    /// How long steps computed.
    public let computing: Nanoseconds
    /// How many tasks were made.
    public let tasks: Int
    /// The most tasks alive at one moment.
    public let peakAlive: Int

    init(_ history: RunHistory, elapsed: Nanoseconds) {
        self.elapsed = elapsed
        blocked = history.holds.reduce(0) { sum, hold in
            hold.holdsLoop && hold.what != nil ? sum.addingClamped(hold.length) : sum
        }
        held = history.holds.reduce(0) { sum, hold in hold.holdsLoop ? sum.addingClamped(hold.length) : sum }
        computing = history.computing
        tasks = history.taskCount
        peakAlive = history.peakAlive
    }
}
