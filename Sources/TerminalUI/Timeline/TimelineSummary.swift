import Simulation

/// What stands below the picture: the total, how many tasks and requests, and what held the loop.
struct TimelineSummary {
    private let reading: ActivityReader

    init(_ reading: ActivityReader) { self.reading = reading }

    /// The sentences, wrapped to `width`.
    func lines(width: Int, language: Language) -> [String] {
        var sentences = [Messages.text("timeline.total", parameters: ["total": DurationText.of(reading.total)], language: language)]
        if reading.taskCount > 0 {
            sentences.append(
                Messages.text(
                    reading.taskCount == 1 ? "timeline.one-task" : "timeline.tasks",
                    parameters: ["count": String(reading.taskCount), "peak": String(reading.peakTasks)], language: language))
        }
        if reading.requestCount > 0 {
            sentences.append(
                Messages.text(
                    reading.requestCount == 1 ? "timeline.one-request" : "timeline.requests",
                    parameters: ["count": String(reading.requestCount), "peak": String(reading.peakRequests)],
                    language: language))
        }
        // A count stays with what it counts: lines break between the sentences.
        var lines: [String] = []
        for sentence in sentences {
            if let last = lines.last, CellWidth.of(last) + 3 + CellWidth.of(sentence) <= width {
                lines[lines.count - 1] = last + " | " + sentence
            } else {
                lines += WordWrap.lines(sentence, width: width)
            }
        }
        if let blocker = reading.worstBlocker {
            lines += WordWrap.lines(
                Messages.text(
                    "timeline.blocked",
                    parameters: [
                        "blocked": DurationText.of(reading.blocked), "what": blocker.what, "line": String(blocker.line),
                    ], language: language),
                width: width)
        }
        return lines
    }
}
