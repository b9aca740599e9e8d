import PythonRuntime
import PythonSyntax
import SimulatedNetwork
import Simulation

/// One run of a program: a pure function of (program, world, seed, limits).
///
///     let outcome = Run(program: Program("print(1 + 1)")).outcome()
///     outcome.stdout            // "2\n"
///     outcome.exitStatus        // 0
///
/// Running it twice gives the same output, the same trace and the same times, byte for byte, on every machine.
public struct Run {
    public var program: Program
    public var world: World
    public var seed: UInt64
    public var limits: Limits
    /// Whether to keep the trace.
    public var isTraced = true
    public var cost = CostModel()
    /// Lines for `input()`, without their ends.
    public var input: [String] = []
    /// Global variables to copy out at the end.
    public var variables: [String] = []
    /// Whether the outcome keeps what the program writes.
    public var keepsOutput = true
    /// Takes output as it is written, besides being kept in the outcome.
    public var onOutput: (@Sendable (OutputStream, UnsafeRawBufferPointer) -> Void)?
    /// Given the interpreter before the program starts, for Ctrl-C: `interrupt()` may be called from anywhere.
    public var onStart: ((Interpreter) -> Void)?

    /// Makes a run.
    public init(
        program: Program, world: World = .internet, seed: UInt64 = 0, limits: Limits = .standard
    ) {
        self.program = program
        self.world = world
        self.seed = seed
        self.limits = limits
    }

    /// Runs it. The program runs on a thread of its own with a stack deep enough for Python's recursion limit.
    public func outcome() -> Outcome {
        DeepStack.run { runHere() }
    }

    private func runHere() -> Outcome {
        let setup = RunSetup(self)
        return setup.run(program)
    }
}
