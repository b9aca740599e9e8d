import Simulation

/// What an actor does over a stretch of virtual time, as the timeline tells it.
enum Activity: UInt8, CaseIterable {
    /// It waits for a timer, an answer, another task.
    case waiting
    /// It could run, but has not got its turn: somebody holds the loop.
    case ready
    /// It stands in a queue: for a lock, a semaphore, a place in a queue, a connection of a pool.
    case queued
    /// It runs.
    case running
    /// It runs a call that holds the loop.
    case blocking

    /// The character that stands for it: ASCII, so that it is one cell wide in every terminal.
    var glyph: UInt8 {
        switch self {
        case .waiting: UInt8(ascii: "-")
        case .ready: UInt8(ascii: ":")
        case .queued: UInt8(ascii: "~")
        case .running: UInt8(ascii: "#")
        case .blocking: UInt8(ascii: "X")
        }
    }

    var style: Style {
        switch self {
        case .waiting: .waiting
        case .ready: .warning
        case .queued: .queued
        case .running: .running
        case .blocking: .blocked
        }
    }

    /// The key of its name in the legend.
    var key: String {
        switch self {
        case .waiting: "timeline.waiting"
        case .ready: "timeline.ready"
        case .queued: "timeline.queued"
        case .running: "timeline.running"
        case .blocking: "timeline.blocking"
        }
    }
}

/// The row of one actor: what it did and when.
struct ActorRow {
    /// A stretch of one activity; `end` may equal `start`.
    struct Segment: Equatable {
        var activity: Activity
        var start: Nanoseconds
        var end: Nanoseconds
    }

    /// How the row ends.
    enum End: Equatable {
        case returned, raised, cancelled
        /// The run ended first.
        case open
    }

    var actor: Actor
    var label: String
    var start: Nanoseconds
    var end: Nanoseconds
    var segments: [Segment] = []
    /// When it got a turn that took no time.
    var steps: [Nanoseconds] = []
    var ending = End.open

    /// How long it lived.
    var duration: Nanoseconds { end - start }
    /// Whether it spent any time.
    var hasLength: Bool { segments.contains { $0.end > $0.start } }
}
