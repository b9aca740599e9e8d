/// An exercise in the making: takes the blocks below its heading.
struct ExerciseDraft {
    /// Its name; empty when the heading has none that can be used.
    private(set) var name = ""
    private let line: Int
    private let languages: [String]
    private var points: Int?
    private var world: CodeBlock?
    private var hasOwnWorld = false
    private var text = LocalizedText()
    private var starter: CodeBlock?
    private var solutions: [Exercise.Solution] = []
    private var wrongAnswers: [Exercise.WrongAnswer] = []
    private var checks: [CheckLine]?
    private var answers: [(key: String, text: LocalizedText)] = []
    private var hints: [LocalizedText.Version] = []
    /// Kinds of which a block had to be left out, so that what it would have held is not reported as missing too.
    private var lostKinds: [String] = []

    init(heading: ScriptHeading, languages: [String], lessonWorld: CodeBlock?, faults: inout FaultList) {
        line = heading.line
        self.languages = languages
        world = lessonWorld
        let word = heading.words.dropFirst().first ?? ""
        let isOption = word.contains("=")
        if faults.accepts(name: isOption ? "" : word, line: line) { name = word }
        var saysPoints = false
        for option in heading.words.dropFirst(isOption ? 1 : 2) {
            guard option.hasPrefix("points=") else {
                faults.add(.headingOptionUnknown, line: line, ("word", option), ("known", "points="))
                continue
            }
            saysPoints = true
            points = Points.parse(option.dropFirst("points=".count))
            if points == nil { faults.add(.pointsMalformed, line: line, ("word", option)) }
        }
        if !saysPoints { faults.add(.pointsMissing, line: line) }
    }

    /// Takes the next block.
    mutating func take(_ block: ScriptBlock, kind: BlockKind, faults: inout FaultList) {
        let before = faults.faults.count
        switch kind {
        case .world: takeWorld(block, faults: &faults)
        case .text: takeText(block, faults: &faults)
        case .python: takePython(block, faults: &faults)
        case .check: takeChecks(block, faults: &faults)
        case .say: takeAnswer(block, faults: &faults)
        case .hint:
            if let version = block.localized(at: 1, kind: .hint, languages: languages, faults: &faults) {
                hints.append(version)
            }
        }
        if faults.faults.count > before {
            lostKinds.append(kind.rawValue)
            if kind == .python, block.words.count > 1 { lostKinds.append("python " + block.words[1]) }
        }
    }

    private mutating func takeWorld(_ block: ScriptBlock, faults: inout FaultList) {
        guard block.accepts(words: 0, kind: .world, faults: &faults) else { return }
        if hasOwnWorld { faults.add(.blockRepeated, line: block.line, ("kind", "world")) }
        hasOwnWorld = true
        world = block.code
    }

    private mutating func takeText(_ block: ScriptBlock, faults: inout FaultList) {
        guard let version = block.localized(at: 1, kind: .text, languages: languages, faults: &faults) else { return }
        if !text.add(version) {
            faults.add(.blockRepeated, line: block.line, ("kind", "text \(version.language)"))
        }
    }

    private mutating func takePython(_ block: ScriptBlock, faults: inout FaultList) {
        guard let role = block.role(faults: &faults) else { return }
        switch role {
        case .demonstration:
            faults.add(.blockMisplaced, line: block.line, ("kind", "python demonstration"), ("place", "lesson"))
        case .starter:
            guard block.accepts(words: 1, kind: .python, faults: &faults) else { return }
            if starter != nil { faults.add(.blockRepeated, line: block.line, ("kind", "python starter")) }
            starter = block.code
        case .solution:
            guard block.accepts(words: max(1, min(2, block.words.count - 1)), kind: .python, faults: &faults) else {
                return
            }
            let name = block.words.count > 2 ? block.words[2] : nil
            if let name, !faults.accepts(name: name, line: block.line) { return }
            if let first = solutions.first(where: { $0.name == name }) {
                faults.add(
                    .nameRepeated, line: block.line, ("name", name ?? "solution"),
                    ("first", String(first.program.line - 1)))
            }
            solutions.append(.init(name: name, program: block.code))
        case .wrong:
            if block.words.count < 3 {
                faults.add(.blockWordMissing, line: block.line, ("kind", "python wrong"), ("known", "KEY"))
                return
            }
            guard block.accepts(words: 2, kind: .python, faults: &faults) else { return }
            wrongAnswers.append(.init(key: block.words[2], program: block.code))
        }
    }

    private mutating func takeChecks(_ block: ScriptBlock, faults: inout FaultList) {
        guard block.accepts(words: 0, kind: .check, faults: &faults) else { return }
        if checks != nil { faults.add(.blockRepeated, line: block.line, ("kind", "check")) }
        var lines = checks ?? []
        for (offset, text) in block.lines.enumerated() where !text.isBlank && !text.hasPrefix("#") {
            if let line = CheckLine.parse(text, line: block.line + 1 + offset, faults: &faults) { lines.append(line) }
        }
        checks = lines
    }

    private mutating func takeAnswer(_ block: ScriptBlock, faults: inout FaultList) {
        guard let version = block.localized(at: 2, kind: .say, languages: languages, faults: &faults) else { return }
        let key = block.words[1]
        if let index = answers.firstIndex(where: { $0.key == key }) {
            if !answers[index].text.add(version) {
                faults.add(.blockRepeated, line: block.line, ("kind", "say \(key) \(version.language)"))
            }
        } else {
            answers.append((key, LocalizedText([version])))
        }
    }
}

// MARK: - The whole

extension ExerciseDraft {
    /// The exercise; `nil` when something that it needs is missing or broken (which is then noted).
    mutating func finish(faults: inout FaultList) -> Exercise? {
        for kind in ["text", "python starter", "python solution", "check"] where !has(kind) && !lostKinds.contains(kind)
        {
            faults.add(.blockMissing, line: line, ("kind", kind))
        }
        demandLanguages(of: text, kind: "text", faults: &faults)
        let checks = assembleChecks(faults: &faults)
        checkKeys(checks, faults: &faults)
        for answer in answers {
            demandLanguages(of: answer.text, kind: "say \(answer.key)", faults: &faults)
            Placeholders.check(answer.text, faults: &faults)
        }
        let hints = gatherHints(faults: &faults)
        guard let starter, let points, !solutions.isEmpty else { return nil }
        return Exercise(
            name: name, points: points, text: text, world: world, starter: starter, solutions: solutions,
            wrongAnswers: wrongAnswers, checks: checks, answers: answers.map { .init(key: $0.key, text: $0.text) },
            hints: hints, line: line)
    }

    /// The checks. Where a line had to be left out, what follows from its absence is not reported as well.
    private func assembleChecks(faults: inout FaultList) -> [Check] {
        guard lostKinds.contains("check") else {
            return CheckLine.assemble(checks ?? [], points: points, line: line, faults: &faults)
        }
        var consequences = FaultList(file: faults.file)
        return CheckLine.assemble(checks ?? [], points: points, line: line, faults: &consequences)
    }

    private func has(_ kind: String) -> Bool {
        switch kind {
        case "text": !text.versions.isEmpty
        case "python starter": starter != nil
        case "python solution": !solutions.isEmpty
        default: checks != nil
        }
    }

    private func demandLanguages(of text: LocalizedText, kind: String, faults: inout FaultList) {
        if text.versions.isEmpty || lostKinds.contains(String(kind.prefix { $0 != " " })) { return }
        for language in languages where !text.versions.contains(where: { $0.language == language }) {
            faults.add(.languageMissing, line: text.line, ("kind", kind), ("language", language))
        }
    }

    /// `wrong KEY` and `say KEY` must name a key that a check can yield.
    private func checkKeys(_ checks: [Check], faults: inout FaultList) {
        if lostKinds.contains("check") || self.checks == nil { return }
        let known = checks.map(\.key)
        let used = wrongAnswers.map { ($0.key, $0.program.line - 1) } + answers.map { ($0.key, $0.text.line - 1) }
        for (key, line) in used where !known.contains(key) {
            faults.add(.keyUnknown, line: line, ("key", key), ("known", known.joined(separator: ", ")))
        }
    }

    /// Two to four hints, as many in each language, none of them the solution.
    private func gatherHints(faults: inout FaultList) -> [LocalizedText] {
        if lostKinds.contains("hint") { return [] }
        let perLanguage = languages.map { language in hints.filter { $0.language == language } }
        let most = perLanguage.map(\.count).max() ?? 0
        if most < 2 { faults.add(.hintsTooFew, line: line, ("found", String(most)), ("known", "2")) }
        if most > 4 { faults.add(.hintsTooMany, line: line, ("found", String(most)), ("known", "4")) }
        for (language, versions) in zip(languages, perLanguage) where versions.count < most {
            faults.add(
                .hintsUneven, line: versions.last?.line ?? line, ("language", language),
                ("found", String(versions.count)), ("known", String(most)))
        }
        for hint in hints where solutions.contains(where: { hint.text.holds($0.program.text) }) {
            faults.add(.hintIsSolution, line: hint.line)
        }
        return (0..<most).map { index in
            LocalizedText(perLanguage.compactMap { index < $0.count ? $0[index] : nil })
        }
    }
}

extension String {
    /// Whether `program` stands in this text, blanks and line ends apart.
    fileprivate func holds(_ program: String) -> Bool {
        let bare = program.utf8.filter { $0 > UInt8(ascii: " ") }
        let text = utf8.filter { $0 > UInt8(ascii: " ") }
        guard !bare.isEmpty, bare.count <= text.count else { return false }
        return (0...(text.count - bare.count)).contains { text[$0...].starts(with: bare) }
    }
}
