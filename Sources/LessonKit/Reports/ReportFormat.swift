/// The ways to write reports down.
///
///     ReportFormat.tap.write([report], context)
public enum ReportFormat: String, CaseIterable, Sendable {
    /// For people.
    case text
    /// Ours, `meanwhile/check/v1`: everything that a report holds.
    case json
    /// JUnit XML, for CI.
    case junit
    /// TAP 14, for CI.
    case tap
    /// Gradescope's `results.json`.
    case gradescope
    /// Classroom 50's `result.json`, `classroom50/result/v1`.
    case classroom50
    /// check50's JSON.
    case check50

    /// Writes reports down. The text ends with a newline.
    public func write(_ reports: [ExerciseReport], _ context: ReportContext) -> String {
        switch self {
        case .text: TextReport(context: context).write(reports)
        case .json: JSONReport(context: context).write(reports)
        case .junit: JUnitReport(context: context).write(reports)
        case .tap: TAPReport(context: context).write(reports)
        case .gradescope: GradescopeReport(context: context).write(reports)
        case .classroom50: Classroom50Report(context: context).write(reports)
        case .check50: Check50Report(context: context).write(reports)
        }
    }
}

/// What reports need besides the judgement: the reader's language and its words, and who answered.
public struct ReportContext: Sendable {
    /// The reader's language, as lessons name it: for what the lesson says to a failure.
    public var language: String
    /// Whose answers they are; `nil` where nobody asks.
    public var student: String?
    /// The program's version, for formats that record it.
    public var version: String
    /// What a grading service stamps on a submission, by the service's own names (`classroom`, `assignment`, …).
    public var stamps: [LessonFault.Parameter]
    /// The message of a key with its particulars: the catalogue of the reader's language.
    public var phrase: @Sendable (String, [LessonFault.Parameter]) -> String

    /// Makes a context.
    public init(
        language: String, student: String? = nil, version: String = "", stamps: [LessonFault.Parameter] = [],
        phrase: @escaping @Sendable (String, [LessonFault.Parameter]) -> String
    ) {
        self.language = language
        self.student = student
        self.version = version
        self.stamps = stamps
        self.phrase = phrase
    }
}
