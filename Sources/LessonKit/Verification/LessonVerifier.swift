/// Proves that lessons are right: that their solutions pass, and that whatever should fail does, and as it should.
///
///     LessonVerifier(engine: engine).faults(in: pack)      // empty: the pack may be shipped
///
/// The rules, by the numbers of the course's design: 1 every solution passes every check on every seed; 2 the starter
/// fails; 3 an empty answer and one of comments fail; 4 each `wrong KEY` fails with exactly that key first; 5 each check
/// is failed by a wrong answer or the starter, and each `say` is reached; 8 names are unique, prerequisites known and
/// without cycles. (6 and 9, languages and hints, are rules of the script: the parser sees to them.)
public struct LessonVerifier: Sendable {
    /// What runs the programs.
    public let engine: any LessonEngine
    /// How many seeds solutions and wrong answers are run on, from 0.
    public let seeds: UInt64

    /// Makes a verifier.
    public init(engine: any LessonEngine, seeds: UInt64 = 20) {
        self.engine = engine
        self.seeds = max(1, seeds)
    }

    /// All faults of a pack, by lesson, each lesson's in order of line.
    public func faults(in pack: LessonPack) -> [LessonFault] {
        let pairs = PackRules.faults(in: pack)
        return pack.lessons.flatMap { lesson in
            let own = pairs.filter { $0.file == lesson.file } + faults(in: lesson)
            return own.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
                .map(\.element)
        }
    }

    /// The faults of one lesson by itself.
    public func faults(in lesson: Lesson) -> [LessonFault] {
        var faults = FaultList(file: lesson.file)
        var judgedWorlds: [CodeBlock] = []
        let isLessonWorldSound = proveWorld(lesson.world, judged: &judgedWorlds, faults: &faults)
        if isLessonWorldSound { proveDemonstrations(of: lesson, faults: &faults) }
        for exercise in lesson.exercises {
            // A broken world is told once; to run its programs would only tell it again in other words.
            guard proveWorld(exercise.world, judged: &judgedWorlds, faults: &faults) else { continue }
            var proof = ExerciseProof(lesson: lesson, exercise: exercise, engine: engine, seeds: seeds)
            proof.prove(faults: &faults)
        }
        return faults.sorted
    }

    private func proveWorld(_ world: CodeBlock?, judged: inout [CodeBlock], faults: inout FaultList) -> Bool {
        guard let world else { return true }
        let found = engine.faults(inWorld: world.text)
        if !judged.contains(world) {
            judged.append(world)
            for fault in found { faults.add(fault, of: world) }
        }
        return found.isEmpty
    }

    private func proveDemonstrations(of lesson: Lesson, faults: inout FaultList) {
        for case .demonstration(let program) in lesson.opening {
            let facts = engine.run(source: program.text, world: lesson.world?.text, seed: 0, variables: [])
            if facts.ending == .completed { continue }
            faults.add(
                .demonstrationFails, line: program.line + (facts.errorLine ?? 1) - 1,
                ("message", facts.error ?? facts.ending.rawValue))
        }
    }
}

extension FaultList {
    /// Notes a fault of a world on the line of the script on which it stands: `message` is its key, and the particulars
    /// of that message follow under their own names.
    mutating func add(_ fault: WorldFault, of world: CodeBlock) {
        let line = world.line + max(0, fault.line - 1)
        add(LessonFault(.worldInvalid, [.init("message", fault.key)] + fault.parameters, file: file, line: line))
    }
}
