/// The rules between lessons: identifiers unique, prerequisites known and without cycles.
enum PackRules {
    /// What is wrong between the lessons of a pack, in their order.
    static func faults(in pack: LessonPack) -> [LessonFault] {
        var faults: [LessonFault] = []
        for (index, lesson) in pack.lessons.enumerated() {
            if let first = pack.lessons[..<index].first(where: { $0.identifier == lesson.identifier }) {
                faults.append(
                    LessonFault(
                        .lessonRepeated, [.init("name", lesson.identifier), .init("first", first.file)],
                        file: lesson.file, line: lesson.lines.identifier))
            }
            for name in lesson.requires where pack.lesson(name) == nil {
                faults.append(
                    LessonFault(
                        .prerequisiteUnknown, [.init("name", name)], file: lesson.file, line: lesson.lines.requires))
            }
            if let cycle = cycle(from: lesson, in: pack) {
                faults.append(
                    LessonFault(
                        .prerequisitesCyclic, [.init("cycle", cycle.joined(separator: " → "))], file: lesson.file,
                        line: lesson.lines.requires))
            }
        }
        return faults
    }

    /// The shortest way from a lesson along its prerequisites back to itself; `nil` when there is none.
    private static func cycle(from lesson: Lesson, in pack: LessonPack) -> [String]? {
        var ways = [[lesson.identifier]]
        var seen: [String] = []
        var next = 0
        while next < ways.count {
            let way = ways[next]
            next += 1
            guard let last = way.last, let here = pack.lesson(last) else { continue }
            for name in here.requires {
                if name == lesson.identifier { return way + [name] }
                if seen.contains(name) { continue }
                seen.append(name)
                ways.append(way + [name])
            }
        }
        return nil
    }
}
