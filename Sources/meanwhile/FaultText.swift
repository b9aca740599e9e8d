import LessonKit
import SimulatedNetwork
import TerminalUI

/// Faults of lessons, worlds and files in the words of a language.
enum FaultText {
    /// A fault where it stands: `gather.md:41: Unknown kind of block pyhton; …`.
    static func line(of fault: LessonFault, language: Language) -> String {
        let place = fault.line > 0 ? "\(fault.file):\(fault.line)" : fault.file
        return "\(place): \(words(of: fault, language: language))"
    }

    /// The sentence alone.
    static func words(of fault: LessonFault, language: Language) -> String {
        var parameters = fault.parameters.keyed
        if fault.key == .worldInvalid, let key = parameters["message"] {
            parameters["message"] = Messages.text(key, parameters: parameters, language: language)
        }
        return Messages.text(fault.key.rawValue, parameters: parameters, language: language)
    }

    /// A fault of a world's file, where it stands.
    static func line(of error: WorldError, language: Language) -> String {
        var parameters: [String: String] = [:]
        for (name, value) in error.parameters { parameters[name] = value }
        return "\(error.file):\(error.line): \(Messages.text(error.key, parameters: parameters, language: language))"
    }
}

extension [LessonFault.Parameter] {
    /// The particulars by name.
    var keyed: [String: String] {
        var texts: [String: String] = [:]
        for parameter in self { texts[parameter.name] = parameter.value }
        return texts
    }
}
