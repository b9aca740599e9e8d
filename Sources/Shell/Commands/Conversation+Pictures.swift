import Diagnosis
import SimulatedNetwork
import TerminalUI

/// `:timeline` and `:world`.
extension Conversation {
    /// The last run over time, and what was found in it.
    func drawTimeline() {
        guard let run = lastRun, !run.trace.events.isEmpty else {
            output.say("shell.no-run")
            return
        }
        output.show(Timeline.render(run.trace, width: output.width, palette: palette, language: language))
        let diagnosis = Diagnosis(
            trace: run.trace, elapsed: run.elapsed, network: run.network.map { NetworkFacts($0) } ?? .none)
        for finding in diagnosis.findings {
            let sentences = FindingText.sentences(of: finding, language: language).joined(separator: " ")
            output.show(markdown.render("- " + sentences))
        }
    }

    /// The hosts that programs can reach now.
    func showWorld() {
        if let own = course.open?.exercise.world?.text ?? options.worldText {
            output.show(own)
            return
        }
        output.say("world.title")
        // The headings of the world's text: who is there, and what can be asked.
        let outline = World.internetText.split(separator: "\n").filter { line in
            let words = line.split(separator: " ")
            return ["host", "route", "collection"].contains(words.first) && words.dropFirst() != ["*"]
        }
        output.show(outline.map { "  " + $0 }.joined(separator: "\n"))
        output.say("world.others", style: .faint)
    }
}
