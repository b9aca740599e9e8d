import Simulation

// The settings of hosts and routes, each read from the words of its line.

extension Host {
    /// Reads the setting called `word`.
    mutating func set(_ word: String, _ line: inout WorldLine) throws(WorldError.Problem) {
        switch word {
        case "round-trip": roundTrip = try line.span()
        case "name-lookup": nameLookup = try line.span()
        case "bandwidth": bandwidth = try line.bandwidth()
        case "concurrency": concurrency = max(1, try line.count())
        case "latency":
            latency = try Latency(reading: &line, names: [])
            return
        case "header":
            headers.append(try HeaderField(reading: &line))
            return
        case "fail":
            failures.append(try FailureRule(reading: &line))
            return
        case "polite":
            courtesy = max(1, try line.count())
            try line.take("in", "flight")
        case "at-most": try setLimit(&line)
        case "ban": try addBan(&line)
        case "reach":
            let name = try line.word("reach")
            guard let reach = Reach(rawValue: name) else {
                throw .unknownWord(name, expected: ["normal", "unknown", "refused", "silent"])
            }
            self.reach = reach
        default: throw .outsideRoute(word)
        }
        try line.end()
    }

    private mutating func setLimit(_ line: inout WorldLine) throws(WorldError.Problem) {
        let count = try line.count()
        let next = try line.word("in flight, or per")
        switch next {
        case "in":
            try line.take("flight")
            inFlightLimit = InFlightLimit(limit: count, status: try Host.elseStatus(&line))
        case "per":
            let window: Nanoseconds
            if line.takes("second") {
                window = .second
            } else if line.takes("minute") {
                window = 60 * .second
            } else {
                window = try line.span()
            }
            rateLimit = RateLimit(limit: count, window: max(1, window), status: try Host.elseStatus(&line))
        default: throw .unknownWord(next, expected: ["in", "per"])
        }
    }

    private static func elseStatus(_ line: inout WorldLine) throws(WorldError.Problem) -> Int {
        guard line.takes("else") else { return 429 }
        return try line.status()
    }

    private mutating func addBan(_ line: inout WorldLine) throws(WorldError.Problem) {
        try line.take("after")
        let refusals = try line.count()
        try line.take("refusals", "for")
        let duration = try line.span()
        try line.take("with")
        let answer = try line.word("status or refused")
        let status = answer == "refused" ? nil : try WorldLine.status(answer)
        bans.append(Ban(refusals: refusals, duration: duration, status: status))
        bans.sort { $0.refusals < $1.refusals }
    }
}

extension Latency {
    /// Reads what follows `latency`; `names` are the captures of the path.
    init(reading line: inout WorldLine, names: [String]) throws(WorldError.Problem) {
        let first = line.peek() ?? ""
        switch first {
        case "uniform":
            _ = line.word()
            self.init(try Latency.range(&line))
        case "normal":
            _ = line.word()
            let values = try Latency.parameters(["mean", "sd"], of: first, &line)
            self.init(.normal(mean: try WorldLine.span(values[0]), deviation: try WorldLine.span(values[1])))
        case "lognormal":
            _ = line.word()
            let values = try Latency.parameters(["median", "sigma"], of: first, &line)
            guard let sigma = Double(values[1]), sigma >= 0, sigma < 10 else { throw .notANumber(values[1]) }
            self.init(.lognormal(median: try WorldLine.span(values[0]), sigma: sigma))
        case "exponential":
            _ = line.word()
            let values = try Latency.parameters(["mean"], of: first, &line)
            self.init(.exponential(mean: try WorldLine.span(values[0])))
        case _ where first.hasPrefix("{"):
            _ = line.word()
            self.init(source: try Latency.captured(first, names: names))
        case _ where first.utf8.first.map { (0x61...0x7A).contains($0) } ?? false:
            throw .unknownWord(first, expected: ["200ms", "uniform", "normal", "lognormal", "exponential"])
        default: self.init(.fixed(try line.span()))
        }
        while let word = line.word() {
            switch word {
            case "at-most": limit = try line.span()
            case "evenly": evenly = true
            default: throw .unknownWord(word, expected: ["at-most", "evenly"])
            }
        }
    }

    /// `100ms..300ms`
    private static func range(_ line: inout WorldLine) throws(WorldError.Problem) -> Distribution {
        let text = try line.word("span..span")
        let halves = text.split(separator: ".", omittingEmptySubsequences: false)
        // `1.5s..2s` splits at every point; the empty piece is the middle of the two.
        guard let middle = halves.firstIndex(of: ""), middle > 0, middle + 1 < halves.count else { throw .notASpan(text) }
        let low = halves[..<middle].joined(separator: ".")
        let high = halves[(middle + 1)...].joined(separator: ".")
        let from = try WorldLine.span(low)
        let to = try WorldLine.span(high)
        guard from <= to else { throw .emptyRange(low: low, high: high) }
        return .uniform(from, to)
    }

    /// `mean=100ms sd=20ms`, in any order; every name must come once.
    private static func parameters(
        _ names: [String], of distribution: String, _ line: inout WorldLine
    ) throws(WorldError.Problem) -> [String] {
        var values: [String?] = names.map { _ in nil }
        while let word = line.peek(), let equals = word.firstIndex(of: "=") {
            _ = line.word()
            let name = String(word[..<equals])
            guard let index = names.firstIndex(of: name) else { throw .unknownWord(name, expected: names) }
            values[index] = String(word[word.index(after: equals)...])
        }
        var found: [String] = []
        for (name, value) in zip(names, values) {
            guard let value else { throw .missing(expected: name + "=", after: distribution) }
            found.append(value)
        }
        return found
    }

    /// `{n}s`
    private static func captured(_ text: String, names: [String]) throws(WorldError.Problem) -> Source {
        guard let brace = text.firstIndex(of: "}") else { throw .notASpan(text) }
        let name = String(text[text.index(after: text.startIndex)..<brace])
        guard names.contains(name) else { throw .unknownPlaceholder(name, known: names) }
        let rest = String(text[text.index(after: brace)...])
        if rest.isEmpty { throw .missingUnit(text) }
        guard let unit = WorldLine.unit(rest) else { throw .notASpan(text) }
        return .captured(name: name, unit: unit)
    }
}

extension FailureRule {
    /// Reads what follows `fail`.
    init(reading line: inout WorldLine) throws(WorldError.Problem) {
        let first = try line.word("5%, requests or first")
        switch first {
        case "requests":
            var numbers: [Int] = []
            while let word = line.peek(), word != "with" {
                _ = line.word()
                for piece in word.split(separator: ",") {
                    guard let number = Int(piece), number > 0 else { throw .notANumber(String(piece)) }
                    numbers.append(number)
                }
            }
            guard !numbers.isEmpty else { throw .missing(expected: "number", after: first) }
            when = .numbers(numbers)
        case "first": when = .firstTimes(try line.count())
        default:
            guard first.utf8.last == UInt8(ascii: "%"), let share = Double(first.dropLast()), (0...100).contains(share) else {
                throw .notAShare(first)
            }
            when = .probability(share / 100)
        }
        try line.take("with")
        let how = try line.word("status, disconnect or silence")
        switch how {
        case "disconnect": effect = .disconnect
        case "silence": effect = .silence
        default: effect = .status(try WorldLine.status(how))
        }
        try line.end()
    }
}

extension HeaderField {
    /// Reads what follows `header`: `Name: value`.
    init(reading line: inout WorldLine) throws(WorldError.Problem) {
        let text = line.remainder()
        guard let colon = text.firstIndex(of: ":"), colon > text.startIndex, !text[..<colon].contains(" ") else {
            throw .notAHeader(text)
        }
        let value = text[text.index(after: colon)...].utf8.drop { $0 == 0x20 }
        self.init(String(text[..<colon]), String(Substring(value)))
    }
}
