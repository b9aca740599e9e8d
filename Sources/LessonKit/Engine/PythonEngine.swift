import Diagnosis
import PythonLibrary
import SimulatedNetwork

/// The engine of lessons: Meanwhile's own Python on virtual time and a simulated network.
///
///     PythonEngine().run(source: "print(1 + 1)", world: nil, seed: 0, variables: []).output    // "2\n"
public struct PythonEngine: LessonEngine {
    /// What a program may use. An answer is small: a fraction of what `meanwhile run` gives.
    public var limits: Limits

    /// Makes an engine.
    public init(limits: Limits = .answer) { self.limits = limits }

    public func run(source: String, world: String?, seed: UInt64, variables: [String]) -> RunFacts {
        guard let run = prepare(source: source, world: world, seed: seed, variables: variables) else {
            // A pack whose worlds do not stand is refused before its exercises run: see `faults(inWorld:)`.
            return RunFacts(ending: .raised, error: "WorldError", errorLine: nil)
        }
        return RunFacts(run.outcome())
    }

    public func evaluate(expression: String, names: [RunFacts.Variable]) -> Result<PlainValue, EvaluationFailure> {
        let evaluation = Evaluation(names: names.map { ($0.name, PlainData($0.value)) })
        return evaluation.value(of: expression).map { PlainValue($0) }.mapError { failure in
            switch failure {
            case .raised(let type, let message): EvaluationFailure(type: type, message: message)
            case .limit(let name): EvaluationFailure(type: "limit", message: name.rawValue)
            }
        }
    }

    public func faults(inWorld text: String) -> [WorldFault] {
        do throws(WorldErrors) {
            _ = try World(text, file: "world")
            return []
        } catch {
            return error.errors.map { error in
                WorldFault(
                    line: error.line, key: error.key,
                    parameters: error.parameters.map { LessonFault.Parameter($0.name, $0.value) })
            }
        }
    }

    /// The run that judges an answer: for callers that want the whole outcome, the trace included. `nil` when the
    /// world's text is wrong.
    public func prepare(source: String, world: String?, seed: UInt64, variables: [String] = []) -> Run? {
        var run = Run(program: Program(source), seed: seed, limits: limits)
        run.variables = variables
        if let world {
            do throws(WorldErrors) { run.world = try World(world, file: "world") } catch { return nil }
        }
        return run
    }
}

extension Limits {
    /// The limits of an answer to an exercise: a loop that never ends is told after a second or two.
    public static var answer: Limits {
        var limits = Limits.standard
        limits.instructions = 200_000_000
        limits.memory = 256 << 20
        limits.output = 1 << 20
        limits.requests = 100_000
        return limits
    }
}
