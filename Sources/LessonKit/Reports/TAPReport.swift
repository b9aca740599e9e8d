/// TAP 14: a subtest per exercise, a point per check.
struct TAPReport {
    let context: ReportContext

    func write(_ reports: [ExerciseReport]) -> String {
        var lines = ["TAP version 14", "1..\(reports.count)"]
        for (index, report) in reports.enumerated() {
            lines.append("# Subtest: \(escape(report.path))")
            lines.append("    1..\(report.verdicts.count)")
            for (position, verdict) in report.verdicts.enumerated() {
                lines += point(verdict, number: position + 1, in: report).map { "    " + $0 }
            }
            lines.append("\(report.hasPassed ? "ok" : "not ok") \(index + 1) - \(escape(report.path))")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func point(_ verdict: Verdict, number: Int, in report: ExerciseReport) -> [String] {
        let message = context.message(for: verdict, in: report)
        switch verdict.outcome {
        case .passed: return ["ok \(number) - \(escape(verdict.name))"]
        case .skipped(let because): return ["ok \(number) - \(escape(verdict.name)) # SKIP \(escape(because))"]
        case .failed:
            var lines = ["not ok \(number) - \(escape(verdict.name))", "  ---", "  key: \(verdict.key)"]
            lines.append("  points: \(verdict.points)")
            lines.append("  maximum: \(verdict.maximum)")
            if !message.isEmpty { lines.append("  message: \(JSONValue.string(message).line)") }
            return lines + ["  ..."]
        }
    }

    /// `#` would begin a directive, and `\` escapes it.
    private func escape(_ text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if byte == UInt8(ascii: "#") || byte == UInt8(ascii: "\\") { bytes.append(UInt8(ascii: "\\")) }
            bytes.append(byte < 0x20 ? UInt8(ascii: " ") : byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension JSONValue {
    /// The value without the newline at its end. A JSON string is a YAML string too.
    var line: String { String(document.dropLast()) }
}
