extension ReportContext {
    /// Why a check failed or was skipped, as sentences; empty when it passed, or when it is hidden.
    func reasons(for verdict: Verdict, in report: ExerciseReport) -> [String] {
        switch verdict.outcome {
        case .passed: []
        case .skipped(let because): [phrase("report.because", [.init("name", because)])]
        case .failed where verdict.isHidden: []
        case .failed(let evidence):
            if verdict.key == Check.runs, let error = report.facts.error {
                [programFailure(error, report.facts)]
            } else {
                sentences(for: evidence)
            }
        }
    }

    private func programFailure(_ error: String, _ facts: RunFacts) -> String {
        switch facts.ending {
        case .limit: phrase("limit.stopped-by", [.init("name", error)])
        case .deadlock: phrase("report.deadlock", [])
        case .completed, .raised:
            phrase(
                "report.program-failed",
                [.init("error", error), .init("line", facts.errorLine.map(String.init) ?? "?")])
        }
    }

    private func sentences(for evidence: Verdict.Evidence) -> [String] {
        switch evidence {
        case .comparison:
            [
                phrase(
                    "report.expected", [.init("subject", evidence.subject ?? ""), .init("expected", evidence.expected)]),
                phrase("report.came", [.init("subject", evidence.subject ?? ""), .init("came", evidence.came)]),
            ]
        case .falsehood(let expression, let value):
            [phrase("report.not-true", [.init("expression", expression), .init("came", value.pythonText)])]
        case .variableMissing(let name): [phrase("report.variable-missing", [.init("name", name)])]
        case .failure(let expression, let failure):
            [phrase("report.no-value", [.init("expression", expression), .init("error", failure.text)])]
        }
    }

    /// What the lesson says to a report's first failure; `nil` when it says nothing.
    func answer(in report: ExerciseReport) -> String? {
        report.answer.map { $0.text(in: language) }
    }

    /// Everything to be said about a check that did not pass, in one text.
    func message(for verdict: Verdict, in report: ExerciseReport) -> String {
        var lines = reasons(for: verdict, in: report)
        if verdict.name == report.firstFailure?.name, let answer = answer(in: report) { lines.append(answer) }
        return lines.joined(separator: "\n")
    }
}
