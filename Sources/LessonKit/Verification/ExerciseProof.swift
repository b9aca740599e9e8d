/// The proof of one exercise: runs its programs and holds what happens against the rules.
struct ExerciseProof {
    private let lesson: Lesson
    private let exercise: Exercise
    private let judge: ExerciseJudge
    private let seeds: UInt64
    /// Names of checks that some program failed.
    private var failedChecks: [String] = []
    /// Keys that some program failed with first: their answers are reached.
    private var firstKeys: [String] = []

    init(lesson: Lesson, exercise: Exercise, engine: any LessonEngine, seeds: UInt64) {
        self.lesson = lesson
        self.exercise = exercise
        judge = ExerciseJudge(engine: engine)
        self.seeds = seeds
    }

    /// Proves rules 1 to 5.
    mutating func prove(faults: inout FaultList) {
        for solution in exercise.solutions { proveSolution(solution, faults: &faults) }
        proveStarter(faults: &faults)
        proveNothing(faults: &faults)
        for wrong in exercise.wrongAnswers { proveWrong(wrong, faults: &faults) }
        proveUse(faults: &faults)
    }

    private func report(_ source: String, seed: UInt64) -> ExerciseReport {
        judge.judge(source, of: exercise, in: lesson, seed: seed)
    }

    /// Rule 1. The first seed and check that fail are told; the others fail for the same reason more often than not.
    private func proveSolution(_ solution: Exercise.Solution, faults: inout FaultList) {
        for seed in 0..<seeds {
            let report = report(solution.program.text, seed: seed)
            if report.hasPassed { continue }
            guard let failure = report.firstFailure, let evidence = failure.evidence else { continue }
            faults.add(
                .solutionFails, line: solution.program.line - 1, ("exercise", exercise.name),
                ("program", solution.name ?? "solution"), ("check", failure.name), ("seed", String(seed)),
                ("expected", evidence.expected),
                ("came", failure.key == Check.runs ? report.facts.error ?? evidence.came : evidence.came))
            return
        }
    }

    /// Rule 2.
    private mutating func proveStarter(faults: inout FaultList) {
        let report = report(exercise.starter.text, seed: 0)
        note(report)
        if report.hasPassed { faults.add(.starterPasses, line: exercise.starter.line - 1, ("exercise", exercise.name)) }
    }

    /// Rule 3.
    private func proveNothing(faults: inout FaultList) {
        if report("", seed: 0).hasPassed {
            faults.add(.emptyPasses, line: exercise.line, ("exercise", exercise.name))
        }
        guard let solution = exercise.solutions.first else { return }
        let lines = solution.program.text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let commented = lines.map { "# " + String(decoding: $0, as: UTF8.self) + "\n" }.joined()
        if report(commented, seed: 0).hasPassed {
            faults.add(.commentsPass, line: exercise.line, ("exercise", exercise.name))
        }
    }

    /// Rule 4.
    private mutating func proveWrong(_ wrong: Exercise.WrongAnswer, faults: inout FaultList) {
        for seed in 0..<seeds {
            let report = report(wrong.program.text, seed: seed)
            note(report)
            let line = wrong.program.line - 1
            guard let failure = report.firstFailure else {
                faults.add(
                    .wrongPasses, line: line, ("exercise", exercise.name), ("key", wrong.key), ("seed", String(seed)))
                return
            }
            if failure.key != wrong.key {
                let detail = failure.key == Check.runs ? report.facts.error : failure.evidence?.came
                faults.add(
                    .wrongFailsOtherwise, line: line, ("exercise", exercise.name), ("key", wrong.key),
                    ("found", failure.key), ("came", detail ?? ""), ("seed", String(seed)))
                return
            }
        }
    }

    /// Rule 5.
    private func proveUse(faults: inout FaultList) {
        for check in exercise.checks where !check.isImplicit && !failedChecks.contains(check.name) {
            faults.add(.checkNeverFails, line: check.line, ("exercise", exercise.name), ("check", check.name))
        }
        for answer in exercise.answers where !firstKeys.contains(answer.key) {
            faults.add(
                .answerNeverReached, line: answer.text.line - 1, ("exercise", exercise.name), ("key", answer.key))
        }
    }

    private mutating func note(_ report: ExerciseReport) {
        for verdict in report.verdicts where verdict.hasFailed && !failedChecks.contains(verdict.name) {
            failedChecks.append(verdict.name)
        }
        if let key = report.firstFailure?.key, !firstKeys.contains(key) { firstKeys.append(key) }
    }
}
