import Simulation

/// A header of a request or response; names compare without regard to case.
public struct HeaderField: Equatable, Sendable {
    public var name: String
    public var value: String

    /// Makes a header.
    public init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}

extension [HeaderField] {
    /// The value of the first header with this name, in any case.
    public func first(named name: String) -> String? {
        let wanted = name.lowercased()
        return first { $0.name.lowercased() == wanted }?.value
    }
}

/// What a client asks: one HTTP request, its time-outs, and who asks from which line.
///
///     var request = Request(method: "GET", address: try WebAddress("https://api.example.com/user/1"), client: "httpx")
///     request.timeouts = .httpx
public struct Request: Sendable {
    /// In capitals.
    public var method: String
    public var address: WebAddress
    /// What the program and its client set, in order; `Host` and `Content-Length` need not be among them.
    public var headers: [HeaderField]
    public var body: [UInt8]
    public var timeouts: Timeouts
    /// The library's own name, for the trace: `requests`, `httpx`, `aiohttp`.
    public var client: String
    /// Who asks.
    public var actor: Actor
    /// The line that asks.
    public var position: SourcePosition

    /// Makes a request.
    public init(
        method: String, address: WebAddress, headers: [HeaderField] = [], body: [UInt8] = [], timeouts: Timeouts = .none,
        client: String, actor: Actor = .main, position: SourcePosition = .none
    ) {
        self.method = method
        self.address = address
        self.headers = headers
        self.body = body
        self.timeouts = timeouts
        self.client = client
        self.actor = actor
        self.position = position
    }
}

/// How long a client waits for what; nil waits for ever. Virtual nanoseconds.
public struct Timeouts: Equatable, Sendable {
    /// From the free connection's grant to its readiness: name, TCP and TLS together.
    public var connect: Nanoseconds?
    /// The longest gap between bytes of the answer, from the end of sending.
    public var read: Nanoseconds?
    /// The sending of the request.
    public var write: Nanoseconds?
    /// Waiting for a free connection of the pool.
    public var pool: Nanoseconds?
    /// Waiting for the pool and connecting together (`connect` of aiohttp).
    public var acquire: Nanoseconds?
    /// Everything.
    public var total: Nanoseconds?

    /// Makes time-outs; what is not given waits for ever.
    public init(
        connect: Nanoseconds? = nil, read: Nanoseconds? = nil, write: Nanoseconds? = nil, pool: Nanoseconds? = nil,
        acquire: Nanoseconds? = nil, total: Nanoseconds? = nil
    ) {
        self.connect = connect
        self.read = read
        self.write = write
        self.pool = pool
        self.acquire = acquire
        self.total = total
    }

    /// No time-out at all: the default of requests.
    public static let none = Timeouts()
    /// 5 s for each phase: the default of httpx.
    public static let httpx = Timeouts(connect: 5 * .second, read: 5 * .second, write: 5 * .second, pool: 5 * .second)
    /// 300 s in all, 30 s for connecting: the default of aiohttp.
    public static let aiohttp = Timeouts(connect: 30 * .second, total: 300 * .second)
}
