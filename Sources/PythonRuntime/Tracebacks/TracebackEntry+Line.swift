extension TracebackEntry {
    /// The line that was running.
    public var line: Int32 { code.span(before: UnsafePointer(code.instructions) + next).line }
}
