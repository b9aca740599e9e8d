/// Reads a lesson script: the format is described in <doc:LessonFormat>.
///
///     let lesson = try LessonParser.parse(text, file: "Lessons/05-gather.md")
public enum LessonParser {
    /// Parses a script.
    ///
    /// - Parameters:
    ///   - text: the script.
    ///   - file: its name, for faults.
    /// - Throws: all the faults of the script, in order of line.
    public static func parse(_ text: String, file: String) throws(LessonFaults) -> Lesson {
        var faults = FaultList(file: file)
        let lines = ScriptLines.split(text)
        guard let matter = FrontMatter.read(lines, faults: &faults) else { throw LessonFaults(faults.sorted) }
        var draft = LessonDraft(matter: matter, faults: faults)
        for element in ScriptElement.read(lines, from: matter.end) { draft.take(element) }
        guard let lesson = draft.finish() else { throw LessonFaults(draft.faults.sorted) }
        return lesson
    }
}
