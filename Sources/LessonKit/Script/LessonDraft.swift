/// A lesson in the making: takes the elements of a script one after the other.
struct LessonDraft {
    private let matter: FrontMatter
    private(set) var faults: FaultList
    private var opening: [Lesson.OpeningPart] = []
    private var world: CodeBlock?
    private var exercises: [Exercise] = []
    private var exerciseLines: [(name: String, line: Int)] = []
    private var current: ExerciseDraft?
    /// Prose since the last demonstration: what must be there in every language alike.
    private var stretch: [LocalizedText.Version] = []

    private var languages: [String] { matter.title.versions.map(\.language) }

    init(matter: FrontMatter, faults: FaultList) {
        self.matter = matter
        self.faults = faults
    }

    /// Takes the next element.
    mutating func take(_ element: ScriptElement) {
        switch element {
        case .stray(let line): faults.add(.textOutsideBlock, line: line)
        case .heading(let heading): take(heading)
        case .block(let block): take(block)
        }
    }

    /// The lesson; `nil` when there are faults.
    mutating func finish() -> Lesson? {
        closeExercise()
        closeStretch()
        if !opening.contains(where: { if case .text = $0 { true } else { false } }) {
            faults.add(.blockMissing, line: matter.end, ("kind", "text"))
        }
        if exerciseLines.isEmpty { faults.add(.exercisesMissing, line: matter.end) }
        guard faults.faults.isEmpty else { return nil }
        return Lesson(
            identifier: matter.identifier, title: matter.title, requires: matter.requires, languages: languages,
            opening: opening, world: world, exercises: exercises, file: faults.file,
            lines: .init(identifier: matter.identifierLine, requires: matter.requiresLine))
    }

    private mutating func take(_ heading: ScriptHeading) {
        guard heading.level == 2, heading.words.first == "exercise" else {
            faults.add(.headingUnknown, line: heading.line)
            return
        }
        closeExercise()
        let draft = ExerciseDraft(heading: heading, languages: languages, lessonWorld: world, faults: &faults)
        if let first = exerciseLines.first(where: { $0.name == draft.name }), !draft.name.isEmpty {
            faults.add(.nameRepeated, line: heading.line, ("name", draft.name), ("first", String(first.line)))
        }
        exerciseLines.append((draft.name, heading.line))
        current = draft
    }

    private mutating func closeExercise() {
        guard var draft = current else { return }
        current = nil
        if let exercise = draft.finish(faults: &faults) { exercises.append(exercise) }
    }

    private mutating func take(_ block: ScriptBlock) {
        if !block.isClosed { faults.add(.blockUnclosed, line: block.line) }
        guard let word = block.words.first else {
            faults.add(.blockKindMissing, line: block.line, ("known", BlockKind.known))
            return
        }
        guard let kind = BlockKind(rawValue: word) else {
            faults.add(
                .blockKindUnknown, line: block.line, ("kind", String(word.prefix(100))), ("known", BlockKind.known))
            return
        }
        if current != nil {
            current?.take(block, kind: kind, faults: &faults)
        } else {
            takeOpening(block, kind: kind)
        }
    }

    private mutating func takeOpening(_ block: ScriptBlock, kind: BlockKind) {
        switch kind {
        case .world:
            guard block.accepts(words: 0, kind: kind, faults: &faults) else { return }
            if world != nil { faults.add(.blockRepeated, line: block.line, ("kind", "world")) }
            world = block.code
        case .text:
            guard let version = block.localized(at: 1, kind: kind, languages: languages, faults: &faults) else {
                return
            }
            stretch.append(version)
            opening.append(.text(version))
        case .python:
            guard let role = block.role(faults: &faults) else { return }
            guard role == .demonstration else {
                faults.add(
                    .blockMisplaced, line: block.line, ("kind", "python \(role.rawValue)"), ("place", "exercise"))
                return
            }
            guard block.accepts(words: 1, kind: kind, faults: &faults) else { return }
            closeStretch()
            opening.append(.demonstration(block.code))
        case .check, .say, .hint:
            faults.add(.blockMisplaced, line: block.line, ("kind", kind.rawValue), ("place", "exercise"))
        }
    }

    /// Between two demonstrations every language must have as many blocks of prose as the others.
    private mutating func closeStretch() {
        let counts = languages.map { language in stretch.count { $0.language == language } }
        let most = counts.max() ?? 0
        for (language, count) in zip(languages, counts) where count < most {
            faults.add(.languageMissing, line: stretch.first?.line ?? 0, ("kind", "text"), ("language", language))
        }
        stretch = []
    }
}
