import ArgumentParser
import Glibc
import LessonKit
import TerminalUI

/// What the commands say: in which language, how it looks, and where it goes.
struct Console {
    let language: Language

    /// The console for `--language`'s value.
    ///
    /// - Throws: `ExitCode.usage`, and says so, when that names no language.
    init(language flag: String?) throws {
        language = Language.choose(flag: flag, environment: Self.environment)
        if let flag, Language(tag: flag) == nil {
            let known = Language.allCases.map(\.rawValue).joined(separator: ", ")
            throw refuse("usage.unknown-language", ["word": flag, "known": known])
        }
    }

    /// The message of a key.
    func message(_ key: String, _ parameters: [String: String] = [:]) -> String {
        Messages.text(key, parameters: parameters, language: language)
    }

    /// Says a line on standard error.
    func complain(_ text: String, style: Style = .plain) {
        Descriptor.write(palette(of: 2).paint(text, style) + "\n", to: 2)
    }

    /// Says what is wrong with the command line, and gives the error to throw.
    func refuse(_ key: String, _ parameters: [String: String] = [:]) -> ExitCode {
        complain("meanwhile: " + message(key, parameters))
        return .usage
    }

    /// Says what is wrong with a file that the command line names, and gives the error to throw.
    func refuse(_ fault: LessonFault) -> ExitCode {
        complain("meanwhile: " + FaultText.words(of: fault, language: language))
        return .usage
    }

    /// The palette for a descriptor.
    func palette(of descriptor: Int32) -> Palette {
        Palette.choose(isTerminal: isatty(descriptor) == 1, plain: false, environment: Self.environment)
    }

    /// A variable of the environment.
    static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
