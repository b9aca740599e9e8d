/// Collects the faults of one file while it is read, so that an author sees all of them at once.
struct FaultList {
    /// The file, as the caller named it.
    let file: String
    /// What was found so far.
    private(set) var faults: [LessonFault] = []

    init(file: String) { self.file = file }

    /// Notes a fault.
    mutating func add(_ key: LessonFault.Key, line: Int, _ parameters: (String, String)...) {
        faults.append(LessonFault(key, parameters.map { .init($0.0, $0.1) }, file: file, line: line))
    }

    /// Notes a fault that is made already.
    mutating func add(_ fault: LessonFault) { faults.append(fault) }

    /// Notes what is wrong with a name, if anything; whether it can be used.
    mutating func accepts(name: String, line: Int) -> Bool {
        guard let key = LessonName.fault(of: name) else { return true }
        // A megabyte of noise in the place of a name is not repeated in the message.
        add(key, line: line, ("name", String(name.prefix(2 * LessonName.limit))), ("limit", String(LessonName.limit)))
        return false
    }

    /// The faults in order of line; those of one line in the order they were found.
    var sorted: [LessonFault] {
        faults.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }.map(\.element)
    }
}
