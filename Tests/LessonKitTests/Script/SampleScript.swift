/// A small script that has no fault, and ways to break it.
enum SampleScript {
    static let lines = [
        "---", "format: 1", "id: sample", "title.en: A sample", "title.zh: 样例", "---",
        "```text en", "Prose.", "```",
        "```text zh", "正文。", "```",
        "```python demonstration", "print(1)", "```",
        "## exercise first points=10",
        "```text en", "Do it.", "```",
        "```text zh", "动手。", "```",
        "```python starter", "result = None", "```",
        "```python solution", "result = 3", "```",
        "```python wrong three", "result = 4", "```",
        "```check", "three: result == 3 points=6", "fast: elapsed <= 1 after=three", "```",
        "```say three en", "{came} is not {expected}.", "```",
        "```say three zh", "{came} 不等于 {expected}。", "```",
        "```hint en", "One.", "```", "```hint zh", "一。", "```",
        "```hint en", "Two.", "```", "```hint zh", "二。", "```",
    ]

    static var text: String { lines.joined(separator: "\n") + "\n" }

    /// The sample with the line `old` (the first of its kind) replaced by `new`, and the number of that line.
    static func replacing(_ old: String, by new: [String]) -> (text: String, line: Int) {
        guard let index = lines.firstIndex(of: old) else { return ("", 0) }
        var changed = lines
        changed.replaceSubrange(index...index, with: new)
        return (changed.joined(separator: "\n") + "\n", index + 1)
    }

    /// The sample without the block that begins with `fence` (the first of its kind).
    static func removing(_ fence: String) -> String {
        guard let index = lines.firstIndex(of: fence), let end = lines[index...].firstIndex(of: "```") else {
            return ""
        }
        var changed = lines
        changed.removeSubrange(index...end)
        return changed.joined(separator: "\n") + "\n"
    }
}
