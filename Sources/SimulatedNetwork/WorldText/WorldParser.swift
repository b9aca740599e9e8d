import Simulation

extension World {
    /// Reads a world from its text.
    ///
    /// - Parameters:
    ///   - file: the file that errors name.
    ///   - firstLine: the line of that file on which the text begins, when it is part of a lesson.
    /// - Throws: every mistake with its line, so that an author mends them all at once.
    public init(_ text: String, file: String, firstLine: Int = 1) throws(WorldErrors) {
        var parser = WorldParser(text, firstLine: firstLine)
        parser.parse()
        guard parser.problems.isEmpty else {
            throw WorldErrors(
                errors: parser.problems.map { WorldError(file: file, line: $0.line, problem: $0.problem) })
        }
        self.init(hosts: parser.hosts + (parser.includesInternet ? World.internet.hosts : []))
    }
}

/// Reads the text of a world line by line. Indentation says what belongs to what; a wrong line is noted and passed over.
struct WorldParser {
    typealias Problem = WorldError.Problem

    private(set) var hosts: [Host] = []
    private(set) var problems: [(line: Int, problem: Problem)] = []
    private(set) var includesInternet = false

    private let lines: [WorldLine]
    private var next = 0
    private var hostIndentation = 0
    private var partIndentation = 0
    private var part = Part.none

    /// What the lines below belong to.
    private enum Part {
        case none, route, collection
        /// What was opened by a line that has a mistake: the lines below are passed over.
        case broken
    }

    init(_ text: String, firstLine: Int) {
        var number = firstLine - 1
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            number += 1
            return WorldLine(number: number, text: line)
        }
    }

    mutating func parse() {
        while next < lines.count {
            var line = lines[next]
            next += 1
            if line.isBlank { continue }
            do throws(Problem) {
                if line.content.utf8.first == 0x09 { throw .tabInIndentation }
                try parse(&line)
            } catch {
                problems.append((line.number, error))
            }
        }
        for host in hosts {
            for collection in host.collections where collection.item == .empty {
                problems.append((collection.line, .missingItem(collection.path)))
            }
        }
        // A mistake in the last line of a part may be found after one further down.
        problems.sort { $0.line < $1.line }
    }

    private static let topWords = ["host", "include"]
    private static let hostWords = [
        "at-most", "ban", "bandwidth", "collection", "concurrency", "fail", "header", "latency", "name-lookup", "polite", "reach",
        "round-trip", "route",
    ]
    private static let routeWords = ["body", "fail", "header", "latency", "status"]
    private static let collectionWords = ["item", "latency"]

    private mutating func parse(_ line: inout WorldLine) throws(Problem) {
        let word = try line.word("setting")
        switch word {
        case "host": return try beginHost(&line)
        case "include":
            let name = try line.word("world")
            guard name == "internet" else { throw .unknownWorld(name) }
            try line.end()
            includesInternet = true
            return
        default: break
        }
        let isKnown = WorldParser.hostWords.contains(word) || WorldParser.routeWords.contains(word) || word == "item"
        guard isKnown else { throw .unknownWord(word, expected: expectedWords(line)) }
        guard !hosts.isEmpty, line.indentation > hostIndentation else { throw .outsideHost(word) }
        if word == "route" { return try beginRoute(&line) }
        if word == "collection" { return try beginCollection(&line) }
        let inner = line.indentation > partIndentation ? part : .none
        switch inner {
        case .broken: passOverDeeper(than: line)
        case .route: try parseRoute(word, &line)
        case .collection: try parseCollection(word, &line)
        case .none:
            guard WorldParser.hostWords.contains(word) else { throw .outsideRoute(word) }
            try hosts[hosts.count - 1].set(word, &line)
            part = .none
        }
    }

    private func expectedWords(_ line: WorldLine) -> [String] {
        if hosts.isEmpty || line.indentation <= hostIndentation { return WorldParser.topWords }
        guard line.indentation > partIndentation else { return WorldParser.hostWords }
        switch part {
        case .route: return WorldParser.routeWords
        case .collection: return WorldParser.collectionWords
        default: return WorldParser.hostWords
        }
    }

    // MARK: What opens a part

    private mutating func beginHost(_ line: inout WorldLine) throws(Problem) {
        hostIndentation = line.indentation
        part = .none
        partIndentation = Int.max
        var host = Host(names: [], line: line.number)
        repeat { host.names.append(try line.word("name").lowercased()) } while line.peek() != nil
        hosts.append(host)
        for name in host.names {
            if let earlier = hosts.dropLast().first(where: { $0.names.contains(name) }) {
                throw .duplicateHost(name, firstLine: earlier.line)
            }
        }
    }

    private mutating func beginRoute(_ line: inout WorldLine) throws(Problem) {
        part = .broken
        partIndentation = line.indentation
        let methods = try line.word("method")
        let path = try line.word("path")
        guard path.hasPrefix("/") else { throw .notAPath(path) }
        try line.end()
        let names = methods == "*" ? [] : methods.split(separator: ",").map { $0.uppercased() }
        hosts[hosts.count - 1].routes.append(
            Route(methods: names, pattern: PathPattern(path), line: line.number))
        part = .route
    }

    private mutating func beginCollection(_ line: inout WorldLine) throws(Problem) {
        part = .broken
        partIndentation = line.indentation
        let path = try line.word("path")
        guard path.hasPrefix("/") else { throw .notAPath(path) }
        try line.take("of")
        let count = try line.count()
        try line.end()
        hosts[hosts.count - 1].collections.append(
            Collection(path: path, count: count, item: .empty, line: line.number))
        part = .collection
    }

    // MARK: What stands in a part

    private mutating func parseRoute(_ word: String, _ line: inout WorldLine) throws(Problem) {
        let host = hosts.count - 1
        let route = hosts[host].routes.count - 1
        switch word {
        case "latency":
            hosts[host].routes[route].latency = try Latency(
                reading: &line, names: hosts[host].routes[route].pattern.names)
        case "status":
            let text = try line.word("status")
            if text.hasPrefix("{"), text.hasSuffix("}") {
                let name = String(text.dropFirst().dropLast())
                let known = hosts[host].routes[route].pattern.names
                guard known.contains(name) else { throw .unknownPlaceholder(name, known: known) }
                hosts[host].routes[route].status = .captured(name)
            } else {
                hosts[host].routes[route].status = .fixed(try WorldLine.status(text))
            }
            try line.end()
        case "header": hosts[host].routes[route].headers.append(try HeaderField(reading: &line))
        case "fail": hosts[host].routes[route].failures.append(try FailureRule(reading: &line))
        case "body":
            let text = text(of: &line)
            hosts[host].routes[route].body = try Template(
                reading: text, captures: hosts[host].routes[route].pattern.names)
        default: throw .unknownWord(word, expected: WorldParser.routeWords)
        }
    }

    private mutating func parseCollection(_ word: String, _ line: inout WorldLine) throws(Problem) {
        let host = hosts.count - 1
        let collection = hosts[host].collections.count - 1
        switch word {
        case "latency": hosts[host].collections[collection].latency = try Latency(reading: &line, names: [])
        case "item":
            let text = text(of: &line)
            hosts[host].collections[collection].item = try Template(reading: text, captures: ["id"])
        default: throw .unknownWord(word, expected: WorldParser.collectionWords)
        }
    }

    /// The text behind the word, or the deeper lines below it with their common indentation taken off.
    private mutating func text(of line: inout WorldLine) -> String {
        let first = line.remainder()
        let start = next
        passOverDeeper(than: line)
        var block = Array(lines[start..<next])
        while let last = block.last, last.content.isEmpty { block.removeLast() }
        guard !block.isEmpty else { return first }
        let common = block.filter { !$0.content.isEmpty }.map(\.indentation).min() ?? 0
        var out = first.isEmpty ? "" : first + "\n"
        for (index, line) in block.enumerated() {
            if index > 0 { out += "\n" }
            out += String(repeating: " ", count: max(0, line.indentation - common)) + String(line.content)
        }
        return out
    }

    private mutating func passOverDeeper(than line: WorldLine) {
        while next < lines.count, lines[next].content.isEmpty || lines[next].indentation > line.indentation { next += 1 }
    }
}
