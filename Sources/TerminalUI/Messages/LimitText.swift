import Simulation

/// What is said of a run that a limit stopped.
///
///     LimitText.sentences(name: "time", value: 60_000_000_000, language: .english)
///     // ["Stopped after 60 s of virtual time.", "Give more with `--limit time=VALUE`."]
public enum LimitText {
    /// What stopped the run, and how to give it more.
    ///
    /// - Parameters:
    ///   - name: the limit, by the name that `--limit` takes.
    ///   - value: how much of it the run had, in the limit's own unit: nanoseconds, bytes, or a count.
    public static func sentences(name: String, value: Int, language: Language) -> [String] {
        let key = "limit." + (name == "time" ? "virtual-time" : name)
        return [
            Messages.text(key, parameters: ["limit": amount(value, of: name)], language: language),
            Messages.text("limit.how", parameters: ["name": name], language: language),
        ]
    }

    /// The value with its unit.
    static func amount(_ value: Int, of name: String) -> String {
        switch name {
        case "time": DurationText.of(value)
        case "memory", "output": size(value)
        default: String(value)
        }
    }

    private static func size(_ bytes: Int) -> String {
        for (unit, shift) in [("GB", 30), ("MB", 20), ("kB", 10)] where bytes >= 1 << shift && bytes % (1 << shift) == 0 {
            return "\(bytes >> shift) \(unit)"
        }
        return "\(bytes) B"
    }
}
