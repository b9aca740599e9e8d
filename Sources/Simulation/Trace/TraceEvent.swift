/// Who acts: the program outside any task, an asyncio task, or a thread.
public struct Actor: Hashable, Sendable {
    /// 0 is the main thread outside any task; tasks count from 1 in order of creation; threads from -1 downwards.
    public let number: Int32

    /// Makes an actor from its number.
    public init(_ number: Int32) { self.number = number }

    /// The main thread outside any task.
    public static let main = Actor(0)

    /// Whether this is an asyncio task.
    public var isTask: Bool { number > 0 }
}

/// A line of the program: an index into the trace's files, and a line from 1 (0 when there is none).
public struct SourcePosition: Hashable, Sendable {
    public var file: Int32
    public var line: Int32

    /// Makes a position.
    public init(file: Int32, line: Int32) {
        self.file = file
        self.line = line
    }

    /// No place in the program.
    public static let none = SourcePosition(file: 0, line: 0)
}

/// One thing that happened in a run: when, who did it, at which line, and what.
public struct TraceEvent: Equatable, Sendable {
    /// Virtual time.
    public var time: Nanoseconds
    /// Who acts.
    public var actor: Actor
    /// The innermost line of the program's own code that was running.
    public var position: SourcePosition
    /// What happened.
    public var kind: Kind

    /// Makes an event.
    public init(time: Nanoseconds, actor: Actor, position: SourcePosition, kind: Kind) {
        self.time = time
        self.actor = actor
        self.position = position
        self.kind = kind
    }

    /// The kinds of event. Durations and times are virtual nanoseconds.
    public enum Kind: Equatable, Sendable {
        /// An event loop begins (`asyncio.run`), and ends.
        case loopStarted, loopEnded
        /// `task` was made from a coroutine called `coroutine`; the actor is its creator.
        case taskCreated(task: Actor, name: String, coroutine: String)
        /// The actor runs its first step.
        case taskStarted
        /// The actor's step ends because it waits.
        case taskSuspended(on: Wait)
        /// What `task` waited for has come; it stands in the ready queue.
        case taskReady(task: Actor)
        /// The actor runs again.
        case taskResumed
        /// The actor is done.
        case taskFinished(Ending)

        /// A coroutine object was made by calling `name`.
        case coroutineCreated(id: Int, name: String)
        /// The coroutine object went away, or the run ended, before its first step. The position is where it was made.
        case coroutineNeverAwaited(id: Int, name: String)

        /// A request leaves the program for a client. `client` is the library's own name (`requests`, `httpx`, `aiohttp`).
        case requestStarted(request: Int, client: String, method: String, url: String, host: String)
        /// The request is in `phase` from now on.
        case requestPhase(request: Int, RequestPhase)
        /// The request is answered with `status`, or failed (`status` 0 and an error key such as `refused`).
        case requestFinished(request: Int, status: Int, error: String?)

        /// A lock, semaphore, event, condition or queue was made; `limit` is a semaphore's value or a queue's size.
        case primitiveCreated(id: Int, Primitive, limit: Int)
        /// The actor did `operation` to primitive `id`.
        case primitive(id: Int, PrimitiveOperation)

        /// A call that holds the whole thread begins: `what` is the name in the program's words (`time.sleep`).
        case blockingBegan(what: String)
        /// It ends.
        case blockingEnded
        /// A step computed for `duration`.
        case computed(duration: Nanoseconds)

        /// The program wrote `count` bytes.
        case output(count: Int)
        /// An exception of `type` ended the actor's task, and whether anybody looked at it.
        case exceptionRaised(type: String)
        case exceptionRetrieved(task: Actor)
        /// Somebody asked `task` to stop; the request reached the actor.
        case cancelRequested(task: Actor)
        case cancelDelivered
        /// Nothing is ready and nothing is due: the run is stuck.
        case deadlock
    }

    /// How a task ended.
    public enum Ending: Equatable, Sendable {
        case returned
        case raised(type: String)
        case cancelled
    }
}

/// What a suspended task waits for.
public enum Wait: Equatable, Sendable {
    /// `await asyncio.sleep(0)`: the end of the ready queue.
    case turn
    /// A timer that is due at `until`.
    case sleep(until: Nanoseconds)
    /// Another task.
    case task(Actor)
    /// Several tasks (`gather`, `wait`, `TaskGroup`, …, as `by` says).
    case tasks([Actor], by: String)
    /// The answer to a request.
    case request(Int)
    /// A lock, semaphore, event, condition or queue.
    case primitive(id: Int)
    /// A thread or process does the work.
    case thread(Actor)
    /// A future that none of the above describes.
    case future
}

/// The phases of a request, as HAR names them.
public enum RequestPhase: String, CaseIterable, Sendable {
    /// It waits for a free connection of the client's pool.
    case blocked
    case dns, connect, ssl, send, wait, receive
}

/// The synchronisation primitives.
public enum Primitive: String, Sendable {
    case lock, semaphore, event, condition, queue, barrier
}

/// What was done to a primitive.
public enum PrimitiveOperation: String, Sendable {
    /// The actor begins to wait for it.
    case waiting
    /// The actor holds it now (lock, semaphore, condition).
    case acquired
    case released
    /// An item went into, or came out of, a queue.
    case put, got
    case taskDone
    case set, cleared, notified
}
