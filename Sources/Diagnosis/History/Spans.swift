import Simulation

/// A stretch that one actor ran on the loop's thread without giving it up: from its start or resumption to the next
/// suspension, or a stretch of the program outside the loop.
struct Step {
    /// Why it could begin.
    enum Cause {
        /// The program itself, at the beginning of the run.
        case origin
        /// Its task was made at `time`, within step `by`.
        case created(by: Int, at: Nanoseconds)
        /// The wait with this index was over.
        case waited(Int)
        /// The event loop ended, and the program goes on.
        case loopEnded
        /// The trace does not tell, as with a callback of the loop.
        case unknown
    }

    let actor: Int
    let cause: Cause
    let begin: Nanoseconds
    var end: Nanoseconds
    /// The holds within it, as indices.
    var holds: Range<Int>
}

/// A stretch that a task waited.
struct WaitSpan {
    let actor: Int
    let wait: Wait
    let position: SourcePosition
    let began: Nanoseconds
    /// The step that it ended; nil when the trace lacks it.
    let step: Int?
    /// When what it waited for had come, and the step in which that happened.
    var ready: Nanoseconds?
    /// The step that brought it about, and when: a release, a put, a cancellation.
    var waker: Moment?
    /// When the task ran again.
    var resumed: Nanoseconds?
}

/// A moment within a step.
struct Moment {
    let step: Int
    let time: Nanoseconds
}

/// A stretch in which a call or computing kept a thread busy.
struct HoldSpan {
    let actor: Int
    /// The call in the program's words; nil for computing.
    let what: String?
    let position: SourcePosition
    let begin: Nanoseconds
    var end: Nanoseconds
    /// Whether a running event loop stood still meanwhile.
    let holdsLoop: Bool
    /// Whether a request was made within it, which then accounts for its time.
    var hasRequest = false

    var length: Nanoseconds { end - begin }
}

/// A request from the program's side.
struct RequestSpan {
    let host: String
    let actor: Int
    let started: Nanoseconds
    var finished: Nanoseconds?
    /// How long it waited for a connection of the pool.
    var pooled: Nanoseconds = 0
    var pooledSince: Nanoseconds?
}

/// What became of a task, a thread or the program itself.
struct ActorHistory {
    let actor: Actor
    var name: String
    var coroutine: String
    /// Where it was made and when.
    var position: SourcePosition
    var created: Moment?
    var creator: Int?
    var hasStarted = false
    var lastStep: Int?
    /// The wait it is in.
    var openWait: Int?
    var waits: [Int] = []
    /// When it ended, how, and at which line.
    var finished: Nanoseconds?
    var ending: TraceEvent.Ending?
    var endPosition = SourcePosition.none
    var isCancelRequested = false
    var isExceptionRetrieved = false

    /// How reports call it: a name that the program gave stands alone, `Task-3` goes with its coroutine.
    var label: String {
        if actor == .main { return "main" }
        if !actor.isTask { return "thread-\(actor.number.magnitude)" }
        let isDefault = name.hasPrefix("Task-") && name.utf8.dropFirst(5).allSatisfy { (0x30...0x39).contains($0) }
        if name.isEmpty { return coroutine.isEmpty ? "Task-\(actor.number)" : coroutine }
        return isDefault && !coroutine.isEmpty ? "\(name) \(coroutine)" : name
    }
}

/// A lock, semaphore, event, condition, queue or barrier.
struct PrimitiveHistory {
    let kind: Primitive
    let limit: Int
    let position: SourcePosition
    /// Who holds it, since when and where.
    var holders: [(actor: Int, position: SourcePosition)] = []
    /// The one actor that ever took it; nil while none did, and `isShared` when there were several.
    var onlyUser: Int?
    var isShared = false
    /// The last operation that can wake a waiter.
    var lastWaking: Moment?
}
