import LineEditor
import PythonLibrary
import SimulatedNetwork
import Simulation

/// The Python side of the prompt: a session that is made when it is first needed, its output, and Ctrl-C.
final class PythonConsole {
    /// The network that blocks meet. Another one makes a fresh session: a clock and a network belong together.
    private(set) var world: World
    private let seed: UInt64
    private let output: ShellOutput
    private var madeSession: Session?
    /// Where output goes while a prompt stands; nil while a block runs.
    private var background: BackgroundLines?
    /// When virtual time last caught up with real time.
    private var lastTick: ContinuousClock.Instant?

    init(world: World, seed: UInt64, output: ShellOutput) {
        self.world = world
        self.seed = seed
        self.output = output
    }

    /// The session. Making it takes a few milliseconds: the first prompt does not wait for it.
    var session: Session {
        if let madeSession { return madeSession }
        var limits = Limits.standard
        // An endless loop should be told after seconds: somebody sits there and waits.
        limits.instructions = 500_000_000
        let session = Session(world: world, seed: seed, limits: limits) { [unowned self] stream, bytes in
            if background != nil {
                background?.add(bytes)
            } else {
                output.pass(bytes, isError: stream == .standardError)
            }
        }
        madeSession = session
        return session
    }

    /// Whether anything has been defined or run.
    var isStarted: Bool { madeSession != nil }

    /// Runs a block; Ctrl-C interrupts it.
    func evaluate(_ block: String) -> BlockOutcome {
        let session = session
        let outcome = Interrupting.run(interrupt: { session.interrupt() }) { session.evaluate(block) }
        output.finishLine()
        return outcome
    }

    /// Forgets all names, and sets the clock to 0. Another world may be moved to.
    func reset(world: World? = nil) {
        if let world { self.world = world }
        madeSession = nil
        lastTick = nil
    }

    // MARK: While the prompt stands

    /// From here on virtual time follows the real clock, if there is work in the background.
    func beginIdle() { lastTick = nil }

    /// Lets tasks in the background catch up with the real clock, and hands the lines that they write to `post`.
    ///
    /// - Returns: after how many milliseconds to call again; nil when nothing is left to wait for.
    func tick(post: (String) -> Void) -> Int? {
        guard let session = madeSession, session.hasBackgroundWork else {
            lastTick = nil
            return nil
        }
        let now = ContinuousClock.now
        if let lastTick {
            let passed = (now - lastTick).components
            background = BackgroundLines()
            _ = session.advance(by: Nanoseconds(passed.seconds) * 1_000_000_000 + Nanoseconds(passed.attoseconds / 1_000_000_000))
            let text = background?.text ?? ""
            background = nil
            if !text.isEmpty { post(text) }
        }
        lastTick = now
        guard let due = session.nextBackgroundTime else { return nil }
        return Int(max(1, (due - session.now + 999_999) / 1_000_000))
    }
}

/// What tasks in the background write in one go.
private struct BackgroundLines {
    private var bytes: [UInt8] = []

    mutating func add(_ more: UnsafeRawBufferPointer) { bytes.append(contentsOf: more) }

    var text: String { String(decoding: bytes, as: UTF8.self) }
}
