/// What happened in a run, as a flat list of small events: the single source for the timeline, the findings,
/// the checks and the exports.
///
/// Equal runs give equal traces, byte for byte (see ``Trace/text``).
public final class Trace {
    /// The files that positions refer to. Index 0 is the program itself.
    public private(set) var files: [String]
    /// The events in the order in which they happened.
    public private(set) var events: [TraceEvent] = []

    /// Makes an empty trace for the program in `file`.
    public init(file: String) { files = [file] }

    /// Appends an event.
    public func append(_ event: TraceEvent) { events.append(event) }

    /// The index of `file`, entering it if it is new.
    public func index(ofFile file: String) -> Int32 {
        if let known = files.firstIndex(of: file) { return Int32(known) }
        files.append(file)
        return Int32(files.count - 1)
    }
}
