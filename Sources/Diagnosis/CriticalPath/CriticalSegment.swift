import Simulation

/// One link of the critical path: from then to then, this is what the end of the run waited for.
public struct CriticalSegment: Equatable, Sendable {
    /// What filled the time.
    public enum What: Equatable, Sendable {
        /// The actor's own code ran.
        case computing
        /// A call held the thread: `time.sleep`.
        case blocked(String)
        /// A timer of the actor's.
        case sleep
        /// The answer to the request with this number.
        case request(Int)
        /// Another task, as far as the trace does not show what that one did meanwhile.
        case task
        /// A primitive of this kind.
        case primitive(Primitive)
        /// A thread or process.
        case thread
        /// A future, or a turn of the loop.
        case future
        /// The trace does not say.
        case unknown
    }

    /// Whose time it was.
    public let actor: Actor
    public let from: Nanoseconds
    public let to: Nanoseconds
    public let what: What
    /// The line that waited or held; line 0 when there is none.
    public let position: SourcePosition

    /// How long it took.
    public var length: Nanoseconds { to - from }
}
