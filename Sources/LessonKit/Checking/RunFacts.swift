/// What a run of an answer left behind, as data: all that checks may know of it.
///
/// Times are virtual seconds from the start of the run.
public struct RunFacts: Equatable, Sendable {
    /// How the run ended.
    public enum Ending: String, Sendable, CaseIterable {
        /// The program reached its end.
        case completed
        /// An exception left it, or its text is no Python.
        case raised
        /// A limit stopped it.
        case limit
        /// Everything waited and nothing could happen any more.
        case deadlock
    }

    /// One request that the program made.
    public struct Request: Equatable, Sendable {
        /// When it was asked for.
        public var start: Double
        /// When the answer was there, or the failure.
        public var end: Double
        /// The host, without port where it is the scheme's own.
        public var host: String
        /// `GET`, `POST`, …
        public var method: String
        /// The path with its query.
        public var path: String
        /// The status code; 0 when no answer came.
        public var status: Int

        /// Makes a request.
        public init(start: Double, end: Double, host: String, method: String, path: String, status: Int) {
            self.start = start
            self.end = end
            self.host = host
            self.method = method
            self.path = path
            self.status = status
        }
    }

    /// A global variable of the answer.
    public struct Variable: Equatable, Sendable {
        /// Its name.
        public var name: String
        /// Its value when the program ended.
        public var value: PlainValue

        /// Makes a variable.
        public init(name: String, value: PlainValue) {
            self.name = name
            self.value = value
        }
    }

    /// How the run ended.
    public var ending: Ending
    /// The last line of the traceback (`ValueError: no`), or what stopped the run; `nil` when it completed.
    public var error: String?
    /// The line of the program that raised or was stopped, from 1; `nil` when there is none to blame.
    public var errorLine: Int?
    /// What it wrote to standard output.
    public var output: String
    /// How long it took.
    public var elapsed: Double
    /// How long the event loop was held by blocking calls and computing.
    public var blocked: Double
    /// Its requests in order of start.
    public var requests: [Request]
    /// The most requests in flight at one moment.
    public var peak: Int
    /// What the world's servers took for each request, apart from all waiting on the client's side, in order of start.
    public var latencies: [Double]
    /// How many tasks it created.
    public var tasks: Int
    /// Keys of the diagnosis' findings, in its order.
    public var findings: [String]
    /// The global variables that were asked for and that the program set, in the order they were asked for.
    public var variables: [Variable]

    /// Makes the facts of a run; what is left out is zero or empty.
    public init(
        ending: Ending = .completed, error: String? = nil, errorLine: Int? = nil, output: String = "",
        elapsed: Double = 0, blocked: Double = 0, requests: [Request] = [], peak: Int = 0, latencies: [Double] = [],
        tasks: Int = 0, findings: [String] = [], variables: [Variable] = []
    ) {
        self.ending = ending
        self.error = error
        self.errorLine = errorLine
        self.output = output
        self.elapsed = elapsed
        self.blocked = blocked
        self.requests = requests
        self.peak = peak
        self.latencies = latencies
        self.tasks = tasks
        self.findings = findings
        self.variables = variables
    }
}
