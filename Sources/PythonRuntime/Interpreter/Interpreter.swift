import PythonSyntax

/// A Python interpreter: one heap, one set of built-in types, one thread of execution. A run makes its own and
/// throws it away.
///
/// What every built-in needs is spread over extensions by concern: making values (`Interpreter+Making.swift`),
/// operations (`Interpreter+Operations.swift`), attributes, calls, iteration, errors. They honour what Python
/// classes override.
public final class Interpreter {
    /// Owns every object.
    public let heap: Heap
    /// The built-in types.
    @exclusivity(unchecked) public internal(set) var types: BuiltinTypes! = nil
    /// Interned names the interpreter itself looks for.
    @exclusivity(unchecked) public internal(set) var names: KnownNames! = nil
    /// The namespace of `builtins`.
    @exclusivity(unchecked) public internal(set) var builtins: DictObject! = nil
    /// ``builtins``, unowned.
    var builtinsReference: Unmanaged<DictObject>! = nil
    /// What a built-in that returned ``Value/unbound`` wants to run before its frame goes on.
    @exclusivity(unchecked) public var pendingDriver: (any Driver)?
    /// Whether the last yield was an asynchronous generator's own, not an `await` inside it.
    @exclusivity(unchecked) var yieldedAsynchronously = false
    /// How many coroutines of ``unstarted`` have not started.
    @exclusivity(unchecked) var unstartedCount = 0
    /// The one `NotImplemented`, the one `Ellipsis`.
    @exclusivity(unchecked) public internal(set) var notImplemented = Value.unbound
    public internal(set) var ellipsis = Value.unbound
    /// Counters that the interpreter's loop touches on every back-edge and call.
    let hot: UnsafeMutablePointer<HotState>
    /// The stack of registers and frames.
    let stack: FrameStack
    /// Values that built-ins hold while they call back into Python.
    @exclusivity(unchecked) var rooted: [Value] = []
    /// More roots: whoever keeps Python values outside the heap (an event loop, a prompt) registers how to visit them.
    public var additionalRoots: [(inout Visitor) -> Void] = []
    /// Interned strings by content; immortal.
    var interned: [InternedKey: StringObject] = [:]
    /// The next dictionary version.
    let dictionaryVersions: UnsafeMutablePointer<Int>
    /// Moves whenever a class attribute changes: inline caches of what was found on classes compare it.
    @exclusivity(unchecked) var classEpoch = 0
    /// Modules by name, in order of import (`sys.modules`).
    @exclusivity(unchecked) public internal(set) var modules: DictObject! = nil
    /// Makes a library module when it is first imported.
    public var moduleMakers: [String: (Interpreter) throws(PythonError) -> ModuleObject] = [:]
    /// Takes what the program writes.
    public var write: (OutputStream, UnsafeRawBufferPointer) -> Void = { _, _ in }
    /// Gives a line for `input`, without its newline; `nil` at the end of input.
    public var readLine: (_ prompt: String) -> String? = { _ in nil }
    /// Called when an instruction allowance is used up, with how many instructions have run: may end the run.
    public var onAllowanceUsed: (Int) -> StopReason? = { _ in nil }
    /// Called with a coroutine that was made, and with one that was dropped before its first step.
    @exclusivity(unchecked) public var onCoroutineCreated: ((GeneratorObject) -> Void)?
    public var onCoroutineNeverAwaited: ((GeneratorObject) -> Void)?
    /// Called when an asynchronous generator is first asked for a value.
    @exclusivity(unchecked) public var onAsyncGeneratorIterated: ((GeneratorObject) -> Void)?
    /// Source texts by file name, for tracebacks.
    public var sources: [String: SourceText] = [:]
    /// Numbers for `id()` and addresses in texts: small, in order of asking, so that runs agree.
    var identities: [ObjectRef: Int] = [:]
    /// The last identity hash given.
    var identityHashCount = 0
    /// The objects with a number: alive for the whole run, so that no other object takes it.
    var identified: [Value] = []
    /// The names of the special methods, interned, by ``Special``.
    var specialNames: [StringObject] = []
    /// The place of each in ``specialNames``. Namespaces of classes hold interned names only.
    var specialIndices: [ObjectRef: Int] = [:]
    /// Coroutines not yet started, by serial number, until they start or are reported.
    @exclusivity(unchecked) var unstarted: [GeneratorObject] = []
    @exclusivity(unchecked) var coroutineCount = 0
    /// Objects marked so far to find out whether a dropped coroutine is still reachable.
    var reachabilityWork = 0
    /// The objects whose `repr` is being made: for `[...]` in self-referential containers.
    @exclusivity(unchecked) var representing: [ObjectRef] = []
    /// The most nested Python calls (`sys.getrecursionlimit()`).
    @exclusivity(unchecked) public var recursionLimit = 1000
    /// How deep native code has called back into Python.
    @exclusivity(unchecked) var nativeDepth = 0
    /// Asks to stop as soon as possible (Ctrl-C); set from a signal-safe place through `interrupt()`.
    var isInterrupted: Bool { hot.pointee.interrupted }

    /// Makes an interpreter with the built-in types and functions.
    public init() {
        heap = Heap()
        hot = .allocate(capacity: 1)
        hot.initialize(to: HotState())
        dictionaryVersions = .allocate(capacity: 1)
        dictionaryVersions.initialize(to: 0)
        stack = FrameStack()
        bootstrap()
        let hot = self.hot
        heap.onWantsCollection = { hot.pointee.breakCountdown() }
    }

    deinit {
        hot.deallocate()
        dictionaryVersions.deallocate()
    }
}

/// Where output goes.
public enum OutputStream: UInt8, Sendable { case standardOutput, standardError }

/// What the interpreter's loop counts. It lives behind a pointer, so that counting costs one memory operation.
struct HotState {
    /// Instructions until the next look at limits, collection and interruption.
    var countdown = HotState.stride
    /// Instructions charged so far, up to the last look.
    var charged = 0
    /// What the countdown was set to.
    var granted = HotState.stride
    var interrupted = false

    static let stride = 1 << 16

    /// Instructions charged so far.
    var instructions: Int { charged + granted - countdown }

    /// Makes the next safe point look.
    mutating func breakCountdown() {
        charged += granted - countdown
        granted = 0
        countdown = 0
    }
}

/// A program's text split into lines, for tracebacks.
public struct SourceText: Sendable {
    /// The lines, without their ends.
    public let lines: [String]

    /// Splits a text.
    public init(_ text: String) {
        lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    }

    /// Line `number`, from 1.
    public func line(_ number: Int) -> String? { number >= 1 && number <= lines.count ? lines[number - 1] : nil }
}

/// The content of an interned string, as a dictionary key.
struct InternedKey: Hashable {
    let string: StringObject
    func hash(into hasher: inout Hasher) { hasher.combine(string.hash) }
    static func == (a: InternedKey, b: InternedKey) -> Bool {
        a.string === b.string
            || (a.string.count == b.string.count && (0..<a.string.count).allSatisfy { a.string[$0] == b.string[$0] })
    }
}
