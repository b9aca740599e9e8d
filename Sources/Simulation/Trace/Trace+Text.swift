extension Trace {
    /// The trace as text, one line per event, byte for byte equal for equal runs.
    ///
    ///     0.000000000 main program.py:9 loop-started
    ///     0.000000000 task-1 program.py:5 request-started request=1 client="httpx" method="GET" url="https://…" host="…"
    ///     0.200000000 task-1 program.py:5 request-finished request=1 status=200
    ///
    /// A line holds the time in seconds with nine digits, who acts (`main`, `task-N`, `thread-N`), the place (`-` for none),
    /// the kind of event in kebab case, and its values as `name=value`; strings stand in quotes, with `\"`, `\\` and `\n` escaped.
    public var text: String {
        var lines = TraceText()
        for event in events { lines.append(event, files: files) }
        return String(decoding: lines.bytes, as: UTF8.self)
    }
}

/// Writes events as lines of the canonical text.
struct TraceText {
    private(set) var bytes: [UInt8] = []

    mutating func append(_ event: TraceEvent, files: [String]) {
        write(seconds: event.time)
        write(" ")
        write(event.actor)
        write(" ")
        write(event.position, files: files)
        write(" ")
        write(event.kind)
        write("\n")
    }

    private mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

    private mutating func write(seconds time: Nanoseconds) {
        if time < 0 { write("-") }
        let (whole, part) = time.magnitude.quotientAndRemainder(dividingBy: 1_000_000_000)
        write(String(whole))
        write(".")
        let digits = String(part)
        for _ in digits.utf8.count..<9 { write("0") }
        write(digits)
    }

    private mutating func write(_ actor: Actor) {
        if actor.number == 0 {
            write("main")
        } else {
            write(actor.number > 0 ? "task-" : "thread-")
            write(String(actor.number.magnitude))
        }
    }

    private mutating func write(_ position: SourcePosition, files: [String]) {
        let file = Int(position.file)
        guard position.line > 0, files.indices.contains(file) else { return write("-") }
        write(files[file])
        write(":")
        write(String(position.line))
    }

    private mutating func write(_ kind: TraceEvent.Kind) {
        switch kind {
        case .loopStarted: write("loop-started")
        case .loopEnded: write("loop-ended")
        case .taskCreated(let task, let name, let coroutine):
            write("task-created")
            field("task", task)
            field("name", quoted: name)
            field("coroutine", quoted: coroutine)
        case .taskStarted: write("task-started")
        case .taskSuspended(let wait):
            write("task-suspended on=")
            write(wait)
        case .taskReady(let task):
            write("task-ready")
            field("task", task)
        case .taskResumed: write("task-resumed")
        case .taskFinished(let ending):
            write("task-finished ")
            write(ending)
        case .coroutineCreated(let id, let name):
            write("coroutine-created")
            field("id", id)
            field("name", quoted: name)
        case .coroutineNeverAwaited(let id, let name):
            write("coroutine-never-awaited")
            field("id", id)
            field("name", quoted: name)
        case .requestStarted, .requestPhase, .requestFinished: writeRequest(kind)
        case .primitiveCreated(let id, let primitive, let limit):
            write("primitive-created")
            field("id", id)
            field("kind", primitive.rawValue)
            field("limit", limit)
        case .primitive(let id, let operation):
            write("primitive")
            field("id", id)
            field("operation", TraceText.name(of: operation))
        case .blockingBegan(let what):
            write("blocking-began")
            field("what", quoted: what)
        case .blockingEnded: write("blocking-ended")
        case .computed(let duration):
            write("computed duration=")
            write(seconds: duration)
        case .output(let count):
            write("output")
            field("count", count)
        case .exceptionRaised(let type):
            write("exception-raised")
            field("type", quoted: type)
        case .exceptionRetrieved(let task):
            write("exception-retrieved")
            field("task", task)
        case .cancelRequested(let task):
            write("cancel-requested")
            field("task", task)
        case .cancelDelivered: write("cancel-delivered")
        case .deadlock: write("deadlock")
        }
    }

    private mutating func writeRequest(_ kind: TraceEvent.Kind) {
        switch kind {
        case .requestStarted(let request, let client, let method, let url, let host):
            write("request-started")
            field("request", request)
            field("client", quoted: client)
            field("method", quoted: method)
            field("url", quoted: url)
            field("host", quoted: host)
        case .requestPhase(let request, let phase):
            write("request-phase")
            field("request", request)
            field("phase", phase.rawValue)
        case .requestFinished(let request, let status, let error):
            write("request-finished")
            field("request", request)
            field("status", status)
            if let error { field("error", error) }
        default: return
        }
    }

    private mutating func write(_ wait: Wait) {
        switch wait {
        case .turn: write("turn")
        case .sleep(let until):
            write("sleep until=")
            write(seconds: until)
        case .task(let task):
            write("task")
            field("task", task)
        case .tasks(let tasks, let by):
            write("tasks by=")
            write(by)
            for task in tasks { field("task", task) }
        case .request(let request):
            write("request")
            field("request", request)
        case .primitive(let id):
            write("primitive")
            field("id", id)
        case .thread(let thread):
            write("thread")
            field("thread", thread)
        case .future: write("future")
        }
    }

    private mutating func write(_ ending: TraceEvent.Ending) {
        switch ending {
        case .returned: write("returned")
        case .raised(let type):
            write("raised")
            field("type", quoted: type)
        case .cancelled: write("cancelled")
        }
    }

    private static func name(of operation: PrimitiveOperation) -> String {
        operation == .taskDone ? "task-done" : operation.rawValue
    }

    private mutating func field(_ name: String, _ value: Int) { field(name, String(value)) }

    private mutating func field(_ name: String, _ actor: Actor) {
        write(" ")
        write(name)
        write("=")
        write(actor)
    }

    private mutating func field(_ name: String, _ value: String) {
        write(" ")
        write(name)
        write("=")
        write(value)
    }

    private mutating func field(_ name: String, quoted value: String) {
        field(name, "\"")
        for byte in value.utf8 {
            switch byte {
            case 0x22, 0x5C:
                bytes.append(0x5C)
                bytes.append(byte)
            case 0x0A: write("\\n")
            default: bytes.append(byte)
            }
        }
        write("\"")
    }
}
