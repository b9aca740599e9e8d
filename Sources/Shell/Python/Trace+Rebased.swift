import Simulation

extension Trace {
    /// The same events with times counted from `start`: a block at the prompt begins when the ones before it have ended,
    /// and its picture begins at 0.
    func counted(from start: Nanoseconds) -> Trace {
        if start == 0 { return self }
        let trace = Trace(file: files.first ?? "")
        for file in files.dropFirst() { _ = trace.index(ofFile: file) }
        for var event in events {
            event.time = max(0, event.time - start)
            trace.append(event)
        }
        return trace
    }
}
