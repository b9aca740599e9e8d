import PythonRuntime
import PythonSyntax
import SimulatedNetwork
import Simulation

/// A prompt's interpreter: blocks run one after the other in one `__main__`, with top-level `await`, one event loop and
/// one virtual clock.
///
///     let session = Session { stream, bytes in … }
///     session.evaluate("import asyncio")
///     session.evaluate("await asyncio.sleep(0.2)").elapsed     // 200 ms
///
/// Tasks that a block started and did not wait for stay: they go on whenever virtual time passes, in later blocks or by
/// ``advance(by:)``. Python runs on a thread of its own with a deep stack; a session is used from one thread, but for
/// ``interrupt()``.
public final class Session {
    /// Takes what the program writes, as it writes it.
    public typealias Output = (OutputStream, UnsafeRawBufferPointer) -> Void

    private let world: World
    private let seed: UInt64
    private let limits: Limits
    private let onOutput: Output
    private var setup: RunSetup
    private var loop: EventLoop?
    private var blockCount = 0

    /// Makes a session.
    public init(
        world: World = .internet, seed: UInt64 = 0, limits: Limits = .standard, onOutput: @escaping Output
    ) {
        self.world = world
        self.seed = seed
        self.limits = limits
        self.onOutput = onOutput
        setup = Self.makeSetup(world, seed, limits, onOutput)
    }

    private static func makeSetup(_ world: World, _ seed: UInt64, _ limits: Limits, _ onOutput: @escaping Output) -> RunSetup {
        var run = Run(program: Program("", file: "<prompt>"), world: world, seed: seed, limits: limits)
        run.keepsOutput = false
        let setup = RunSetup(run)
        setup.onOutput = onOutput
        setup.context.arguments = [""]
        return setup
    }

    /// Forgets everything: a fresh `__main__`, clock and network.
    public func reset() {
        loop = nil
        setup = Self.makeSetup(world, seed, limits, onOutput)
    }

    /// Virtual time now.
    public var now: Nanoseconds { setup.context.clock.now }

    /// Whether tasks are left that time will carry on.
    public var hasBackgroundWork: Bool { loop?.hasWork ?? false }

    /// Stops the block that runs, at its next safe point. Safe from a signal handler or another thread.
    public func interrupt() { setup.interpreter.interrupt() }

    /// Runs one block as typed: the value of each expression statement is shown as Python's prompt shows it.
    public func evaluate(_ block: String) -> BlockOutcome {
        DeepStack.run { evaluateHere(block) }
    }

    /// Lets `duration` of virtual time pass: what falls due in it runs.
    public func advance(by duration: Nanoseconds) -> BlockOutcome {
        DeepStack.run {
            perform { session throws(PythonError) in
                guard let loop = session.loop else { return }
                session.setup.context.record(.loopStarted)
                let (end, overflow) = session.now.addingReportingOverflow(duration)
                try session.inLoop(loop) { loop throws(PythonError) in try loop.runReady(until: overflow ? .max : end) }
            }
        }
    }

    /// When the next thing in the background is due, if anything is.
    public var nextBackgroundTime: Nanoseconds? { loop?.nextTime }

    // MARK: Running

    private func evaluateHere(_ block: String) -> BlockOutcome {
        perform { session throws(PythonError) in try session.execute(block) }
    }

    private func execute(_ block: String) throws(PythonError) {
        let interpreter = setup.interpreter
        blockCount += 1
        let file = "<prompt-\(blockCount)>"
        interpreter.sources[file] = SourceText(block)
        let code: CodeObject
        do throws(SyntaxError) {
            let module = try Parser.parseInteractive(block)
            code = try Compiler.compile(module, file: file, interpreter: interpreter, mode: .interactive)
        } catch {
            throw interpreter.syntaxException(error, file: file, source: block)
        }
        let loop = try promptLoop()
        try inLoop(loop) { [self] loop throws(PythonError) in
            let result = try interpreter.run(code, globals: setup.main.namespace)
            // A block that only computes or blocks runs without the loop: nobody waits for it.
            if code.flags.contains(.coroutine) || loop.nextTime != nil { setup.context.record(.loopStarted) }
            if code.flags.contains(.coroutine) {
                let task = try loop.makeTask(result, name: "prompt")
                setup.context.isInternalTask(task)
                interpreter.root(Value(task))
                try loop.runUntilDone(task)
                _ = try task.resultOrRaise(interpreter)
            }
            // What the block has started runs up to its first wait; time stands still.
            try loop.runReady(until: setup.context.clock.now)
        }
        try setup.context.settle()
    }

    /// The loop of the prompt, made with the first block.
    private func promptLoop() throws(PythonError) -> EventLoop {
        if let loop { return loop }
        _ = try setup.interpreter.importModule("asyncio")
        guard let module = setup.context.asyncModule else {
            throw setup.interpreter.runtimeError("asyncio has not been imported")
        }
        let fresh = EventLoop(run: setup.context, types: module.types)
        fresh.isPrompt = true
        loop = fresh
        setup.context.loop = fresh
        return fresh
    }

    /// Does `body` with the prompt's loop running, and hands rooted values back afterwards.
    private func inLoop(_ loop: EventLoop, _ body: (EventLoop) throws(PythonError) -> Void) throws(PythonError) {
        let mark = setup.interpreter.rootMark
        setup.context.loop = loop
        defer { setup.interpreter.unroot(to: mark) }
        try body(loop)
    }

    /// Does `body`, with a trace of its own, and says how it ended.
    private func perform(_ body: (Session) throws(PythonError) -> Void) -> BlockOutcome {
        let context = setup.context
        let trace = Trace(file: "<prompt-\(blockCount + 1)>")
        context.startTrace(trace)
        setup.interpreter.restartInstructionCount()
        let start = now
        let (ending, status) = setup.finish { _ throws(PythonError) in try body(self) }
        return BlockOutcome(
            ending: ending, exitStatus: status, isExit: setup.hasExited, elapsed: now - start, trace: trace,
            network: context.network)
    }

    // MARK: Asking

    /// The names that could stand at `cursor` (a count of code points) in `text`: where the word begins, and the words.
    public func completions(for text: String, cursor: Int) -> (start: Int, items: [String]) {
        Completion(interpreter: setup.interpreter, namespace: setup.main.namespace).candidates(text, cursor: cursor)
    }

    /// What `name` is, in a line or two, or nothing if it is unknown.
    public func help(for name: String) -> String? {
        Completion(interpreter: setup.interpreter, namespace: setup.main.namespace).help(name)
    }
}

/// What running one block at the prompt led to.
public struct BlockOutcome {
    /// How it ended; the text of an exception has been written to standard error.
    public var ending: Ending
    /// The status of `sys.exit`, if it was called: the prompt is to be left. See ``isExit``.
    public var exitStatus: Int32
    /// Whether `sys.exit` was called.
    public var isExit: Bool
    /// The virtual time it took.
    public var elapsed: Nanoseconds
    /// What happened in it.
    public var trace: Trace
    /// The session's network so far.
    public var network: Network
}
