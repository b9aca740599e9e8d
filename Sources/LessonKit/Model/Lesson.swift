/// A lesson: an explanation with programs that can be run, then exercises.
///
/// Made by ``LessonParser`` from one Markdown file; the format is described in <doc:LessonFormat>.
public struct Lesson: Equatable, Sendable {
    /// The lesson's own name, unique in its pack: `gather`.
    public let identifier: String
    /// The title in each language of the lesson.
    public let title: LocalizedText
    /// The lessons to take before this one, by identifier.
    public let requires: [String]
    /// The languages the lesson is written in, in the order of its titles.
    public let languages: [String]
    /// The explanation: prose and demonstrations, in the script's order.
    public let opening: [OpeningPart]
    /// The simulated network of the demonstrations, and of exercises without their own; `nil` is the default world.
    public let world: CodeBlock?
    /// The exercises, in order.
    public let exercises: [Exercise]
    /// The file it was read from, as the caller named it.
    public let file: String
    /// The line of each front-matter key that ``LessonPack`` may have to blame.
    let lines: FrontLines

    /// Where the front matter's names stand.
    struct FrontLines: Equatable, Sendable {
        var identifier: Int
        var requires: Int
    }

    /// A piece of the explanation.
    public enum OpeningPart: Equatable, Sendable {
        /// Prose for readers of one language; those of other languages skip it.
        case text(LocalizedText.Version)
        /// A program to be run in front of the learner.
        case demonstration(CodeBlock)
    }

    /// The explanation for a reader of `language`: its prose, and every demonstration.
    public func opening(in language: String) -> [OpeningPart] {
        let spoken =
            languages.contains(language) ? language : (languages.first { language.hasPrefix($0) } ?? languages.first)
        return opening.filter { part in
            if case .text(let version) = part { return version.language == spoken }
            return true
        }
    }

    /// The exercise called `name`.
    public func exercise(_ name: String) -> Exercise? { exercises.first { $0.name == name } }
}
