import ArgumentParser
import LessonKit
import PythonLibrary
import PythonRuntime
import SimulatedNetwork

/// Runs a program as the command line asks, and ends with its exit status.
struct ProgramRun {
    private let options: RunOptions

    /// Takes what the command line asks for.
    init(_ options: RunOptions) { self.options = options }

    /// Runs it.
    ///
    /// - Throws: `ExitCode`, always: the program's own status, or that of a wrong command line.
    func run() throws {
        let console = try Console(language: options.language)
        let pace = try pace(console)
        var run = Run(
            program: try program(console), world: try console.network(options.world).world, seed: try UInt64(checkedSeed(console)),
            limits: try chosenLimits(console))
        let afterwards = try AfterRun(options, console)
        let recording = pace == nil ? nil : Recording()
        run.isTraced = afterwards.needsTrace || pace != nil
        run.keepsOutput = false
        run.onOutput = { stream, bytes in
            if let recording {
                recording.take(stream, bytes)
            } else {
                Descriptor.write(bytes, to: stream == .standardOutput ? 1 : 2)
            }
        }
        run.onStart = { interpreter in
            Interruption.watch(interpreter)
            StandardInput.connect(to: interpreter, isProgram: options.file == "-")
        }
        let outcome = run.outcome()
        if let pace, let recording { recording.replay(outcome, pace: pace) }
        try afterwards.finish(outcome)
        throw ExitCode(outcome.exitStatus)
    }

    // MARK: What the command line says

    private func program(_ console: Console) throws -> Program {
        do throws(LessonFault) {
            let source = try TextFile.bytes(of: options.file, limit: 64 << 20)
            return Program(source: source, file: options.file == "-" ? "<stdin>" : options.file, arguments: options.arguments)
        } catch {
            throw console.refuse(error)
        }
    }

    private func checkedSeed(_ console: Console) throws -> Int {
        if options.seed < 0 { throw console.refuse("usage.bad-seed", ["word": String(options.seed)]) }
        return options.seed
    }

    private func pace(_ console: Console) throws -> Double? {
        guard let speed = options.speed else { return nil }
        guard let pace = Double(speed), pace > 0, pace.isFinite else {
            throw console.refuse("usage.bad-speed", ["word": speed])
        }
        return pace
    }

    private func chosenLimits(_ console: Console) throws -> Limits {
        var chosen = Limits.standard
        for word in options.limits {
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2 else { throw console.refuse("usage.bad-limit", ["word": word]) }
            guard let name = LimitName(rawValue: parts[0]) else {
                let known = LimitName.allCases.map(\.rawValue).joined(separator: ", ")
                throw console.refuse("usage.unknown-limit", ["word": parts[0], "known": known])
            }
            if !chosen.set(name, to: parts[1]) { throw console.refuse("usage.bad-limit", ["word": word]) }
        }
        return chosen
    }
}
