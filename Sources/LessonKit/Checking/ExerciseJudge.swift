/// Judges answers: runs them once and holds the checks against what happened.
///
///     let judge = ExerciseJudge(engine: engine)
///     judge.judge(source, of: exercise, in: lesson, seed: 0).hasPassed
public struct ExerciseJudge: Sendable {
    /// What runs the programs.
    public let engine: any LessonEngine

    /// Makes a judge.
    public init(engine: any LessonEngine) { self.engine = engine }

    /// The report on an answer.
    ///
    /// - Parameters:
    ///   - source: the answer, a program.
    ///   - exercise: the exercise it answers.
    ///   - lesson: the exercise's lesson.
    ///   - seed: the seed of the run.
    public func judge(_ source: String, of exercise: Exercise, in lesson: Lesson, seed: UInt64) -> ExerciseReport {
        let facts = engine.run(
            source: source, world: exercise.world?.text, seed: seed, variables: exercise.variables)
        return report(on: facts, of: exercise, in: lesson, seed: seed)
    }

    /// The report on a run that has been made already, with the exercise's variables asked for.
    public func report(on facts: RunFacts, of exercise: Exercise, in lesson: Lesson, seed: UInt64) -> ExerciseReport {
        let names = facts.bindings
        var verdicts: [Verdict] = []
        for check in exercise.checks {
            let outcome = outcome(of: check, after: verdicts, facts: facts, names: names)
            verdicts.append(
                Verdict(
                    name: check.name, key: check.key, isHidden: check.isHidden, maximum: check.points,
                    outcome: outcome))
        }
        return ExerciseReport(
            lesson: lesson.identifier, exercise: exercise.name, seed: seed, verdicts: verdicts, facts: facts,
            answer: answer(to: verdicts, of: exercise, facts: facts))
    }

    private func outcome(of check: Check, after verdicts: [Verdict], facts: RunFacts, names: [RunFacts.Variable])
        -> Verdict.Outcome
    {
        if let blocker = verdicts.first(where: { $0.outcome != .passed && check.after.contains($0.name) }) {
            return .skipped(because: blocker.name)
        }
        if let missing = check.expression.variables.first(where: { name in
            !facts.variables.contains { $0.name == name }
        }) {
            return .failed(.variableMissing(name: missing))
        }
        for term in check.expression.terms {
            if let evidence = evidence(against: term, names: names) { return .failed(evidence) }
        }
        return .passed
    }

    /// Why `term` is not true; `nil` when it is.
    private func evidence(against term: CheckExpression.Term, names: [RunFacts.Variable]) -> Verdict.Evidence? {
        let value: PlainValue
        switch engine.evaluate(expression: term.text, names: names) {
        case .success(let result): value = result
        case .failure(let failure): return .failure(expression: term.text, failure)
        }
        if value.isTrue { return nil }
        if let sides = term.comparison, case .success(let left) = engine.evaluate(expression: sides.left, names: names),
            case .success(let right) = engine.evaluate(expression: sides.right, names: names)
        {
            return .comparison(.init(sides: sides, left: left, right: right))
        }
        return .falsehood(expression: term.text, value: value)
    }

    private func answer(to verdicts: [Verdict], of exercise: Exercise, facts: RunFacts) -> LocalizedText? {
        guard let failure = verdicts.first(where: \.hasFailed), let text = exercise.answer(to: failure.key),
            let evidence = failure.evidence
        else { return nil }
        // What a lesson says is about values; that there is none is said without it.
        if case .variableMissing = evidence { return nil }
        return LocalizedText(
            text.versions.map { version in
                let filled = Placeholders.fill(version.text) { facts.placeholder($0, evidence: evidence) }
                return .init(language: version.language, text: filled, line: version.line)
            })
    }
}

extension Exercise {
    /// The global variables of an answer that the checks look at, each once.
    public var variables: [String] {
        var names: [String] = []
        for check in checks {
            for name in check.expression.variables where !names.contains(name) { names.append(name) }
        }
        return names
    }
}

extension RunFacts {
    /// The value of a placeholder in an answer.
    fileprivate func placeholder(_ name: String, evidence: Verdict.Evidence) -> String? {
        switch name {
        case "expected": evidence.expected
        case "came": evidence.came
        case "elapsed": Decimals.seconds(elapsed)
        case "blocked": Decimals.seconds(blocked)
        case "longest": Decimals.seconds(latencies.max() ?? 0)
        case "total": Decimals.seconds(latencies.reduce(0, +))
        case "requests": String(requests.count)
        case "peak": String(peak)
        case "tasks": String(tasks)
        case "error": error ?? ""
        default: nil
        }
    }
}
