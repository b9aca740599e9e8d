import LessonKit
import TerminalUI

/// The verdicts on an answer, coloured: what was expected, and what came.
struct CheckView {
    let report: ExerciseReport
    let language: TerminalUI.Language
    let palette: Palette

    /// The lines. What the lesson says to the failure is left to the caller, who can wrap it.
    var text: String {
        let language = language
        let context = ReportContext(language: language.rawValue) { key, parameters in
            var values: [String: String] = [:]
            for parameter in parameters { values[parameter.name] = parameter.value }
            return Messages.text(key, parameters: values, language: language)
        }
        let verdicts = ExerciseReport(
            lesson: report.lesson, exercise: report.exercise, seed: report.seed, verdicts: report.verdicts,
            facts: report.facts, answer: nil)
        let lines = ReportFormat.text.write([verdicts], context).split(separator: "\n", omittingEmptySubsequences: false)
        return lines.map { line in
            if line.hasPrefix("  ✓") { return palette.paint(String(line), .good) }
            if line.hasPrefix("  ✗") { return palette.paint(String(line), .bad) }
            return String(line)
        }.joined(separator: "\n")
    }
}
