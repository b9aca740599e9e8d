import ArgumentParser
import Diagnosis
import LessonKit
import PythonLibrary
import TerminalUI

/// What `meanwhile run` says and writes when the program is over.
struct AfterRun {
    private let console: Console
    private let isQuiet: Bool
    private let drawsTimeline: Bool
    private let seed: UInt64
    private let report: OutputFile?
    private let trace: OutputFile?

    /// Whether the run must leave a trace for it.
    var needsTrace: Bool { !isQuiet || drawsTimeline || report != nil || trace != nil }

    /// Takes what the command line asks for. Files are opened at once, so that no long run ends in an error.
    init(_ options: RunOptions, _ console: Console) throws {
        self.console = console
        isQuiet = options.isQuiet
        drawsTimeline = options.drawsTimeline
        seed = UInt64(options.seed)
        report = try options.report.map { try OutputFile($0, console) }
        trace = try options.trace.map { try OutputFile($0, console) }
    }

    /// Writes the files; then says what stopped the run, what was found, and draws the timeline.
    func finish(_ outcome: Outcome) throws {
        guard let events = outcome.trace else { return sayEnding(outcome) }
        let diagnosis = Diagnosis(trace: events, elapsed: outcome.elapsed, network: NetworkFacts(outcome.network))
        try trace?.write(events.text)
        try report?.write(
            RunReport(outcome: outcome, diagnosis: diagnosis, seed: seed).text { sentences(of: $0).joined(separator: " ") })
        sayEnding(outcome)
        if !isQuiet {
            for finding in diagnosis.findings { console.complain(sentences(of: finding).joined(separator: " "), style: .faint) }
        }
        if drawsTimeline {
            let palette = console.palette(of: 2)
            let picture = Timeline.render(
                events, width: Descriptor.columns(of: 2), palette: palette, language: console.language)
            Descriptor.write(picture, to: 2)
        }
    }

    private func sayEnding(_ outcome: Outcome) {
        switch outcome.ending {
        case .completed, .raised, .syntaxError: break
        case .interrupted: console.complain("KeyboardInterrupt")
        // The diagnosis says who waits for what; without it, that it is so.
        case .deadlock: if isQuiet { console.complain("meanwhile: " + console.message("report.deadlock")) }
        case .limit(let name, let value):
            let sentences = LimitText.sentences(name: name.rawValue, value: value, language: console.language)
            console.complain("meanwhile: " + sentences.joined(separator: " "))
        }
    }

    private func sentences(of finding: Finding) -> [String] {
        FindingText.sentences(of: finding, language: console.language)
    }
}
