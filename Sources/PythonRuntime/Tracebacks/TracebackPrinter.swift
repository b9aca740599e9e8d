/// Writes exceptions as CPython 3.11 prints uncaught ones (`Python/pythonrun.c`, `print_exception`).
///
///     Traceback (most recent call last):
///       File "main.py", line 1, in <module>
///         1 / 0
///         ~~^~~
///     ZeroDivisionError: division by zero
struct TracebackPrinter {
    let interpreter: Interpreter
    var text = ""
    /// How deep in exception groups the printer is; groups are drawn as a tree.
    private var depth = 0
    /// Whether the group being drawn still needs its bottom line.
    private var needsClose = false
    /// Exceptions printed already: a chain that leads back to one of them ends there.
    private var seen: Set<ObjectIdentifier> = []

    /// The most members of a group and the most nested groups that are shown.
    private static let widthLimit = 15
    private static let depthLimit = 10

    init(_ interpreter: Interpreter) { self.interpreter = interpreter }

    /// The blanks and the bar before each line inside a group.
    private var margin: String { depth == 0 ? "" : indent + "| " }
    private var indent: String { String(repeating: "  ", count: depth) }

    /// One link of a chain: an exception, and what joins it to the next.
    private struct Link {
        let exception: ExceptionObject
        /// Whether it is the cause of the next, or only what was being handled.
        let isCause: Bool
    }

    /// Writes `exception` after the exceptions that led to it.
    mutating func print(_ exception: ExceptionObject) {
        var chain: [Link] = []
        var current = exception
        while true {
            seen.insert(ObjectIdentifier(current))
            let isCause = !current.cause.isNone
            if !isCause, current.suppressesContext { break }
            guard
                let earlier = (isCause ? current.cause : current.context).as(ExceptionObject.self, .exception),
                !seen.contains(ObjectIdentifier(earlier))
            else { break }
            chain.append(Link(exception: earlier, isCause: isCause))
            current = earlier
        }
        let savedNeed = needsClose
        for link in chain.reversed() {
            printAlone(link.exception)
            needsClose = savedNeed
            let joint =
                link.isCause
                ? "The above exception was the direct cause of the following exception:"
                : "During handling of the above exception, another exception occurred:"
            text += "\(margin)\n\(margin)\(joint)\n\(margin)\n"
        }
        printAlone(exception)
    }

    /// Writes one exception without its chain.
    private mutating func printAlone(_ exception: ExceptionObject) {
        if let members = interpreter.members(of: exception) {
            printGroup(exception, members)
        } else {
            printBody(exception, isGroup: false)
        }
    }

    private mutating func printGroup(_ group: ExceptionObject, _ members: [ExceptionObject]) {
        if depth > Self.depthLimit {
            text += "\(margin)... (max_group_depth is \(Self.depthLimit))\n"
            return
        }
        if depth == 0 { depth = 1 }
        printBody(group, isGroup: true)
        let shown = min(members.count, Self.widthLimit + 1)
        needsClose = false
        for index in 0..<shown {
            let isLast = index == shown - 1
            if isLast { needsClose = true }
            let isCut = index >= Self.widthLimit
            let number = isCut ? "..." : String(index + 1)
            text += "\(indent)\(index == 0 ? "+-" : "  ")+---------------- \(number) ----------------\n"
            depth += 1
            if isCut {
                let more = members.count - Self.widthLimit
                text += "\(margin)and \(more) more exception\(more > 1 ? "s" : "")\n"
            } else {
                print(members[index])
            }
            if isLast, needsClose {
                text += "\(indent)+------------------------------------\n"
                needsClose = false
            }
            depth -= 1
        }
        if depth == 1 { depth = 0 }
    }

    /// The frames, the message and the notes.
    private mutating func printBody(_ exception: ExceptionObject, isGroup: Bool) {
        if !exception.trace.isEmpty {
            let start = isGroup && depth == 1 ? indent + "+ " : margin
            text += start + (isGroup ? "Exception Group Traceback" : "Traceback") + " (most recent call last):\n"
            printFrames(exception.trace)
        }
        let type = exception.type
        let place = interpreter.syntaxErrorPlace(exception)
        if let place { for line in place.lines { text += margin + line + "\n" } }
        text += margin
        if type.module != "builtins", type.module != "__main__" { text += type.module + "." }
        text += type.qualifiedName
        let message = place?.message ?? interpreter.messageText(of: exception)
        if !message.isEmpty { text += ": " + message }
        if let suggestion = interpreter.suggestion(for: exception) { text += ". Did you mean: '\(suggestion)'?" }
        text += "\n"
        for line in interpreter.noteLines(of: exception) { text += (line.hasMargin ? margin : "") + line.text }
    }

    // MARK: Frames

    /// The most frames shown (`sys.tracebacklimit`), and how often the same line is shown before it is counted only.
    private static let frameLimit = 1000
    private static let repetitionLimit = 3

    private mutating func printFrames(_ trace: [TracebackEntry]) {
        let entries = trace.lazy.filter { !$0.code.flags.contains(.library) }.prefix(Self.frameLimit)
        var last: (file: String, line: Int32, name: String)?
        var count = 0
        for entry in entries.reversed() {
            let code = entry.code
            let line = entry.span?.line ?? Int32(truncatingIfNeeded: code.firstLine)
            if let known = last, known.line == line, known.name == code.name, known.file == code.file {
                count += 1
            } else {
                printRepetitions(count)
                last = (code.file, line, code.name)
                count = 1
            }
            if count <= Self.repetitionLimit { printFrame(entry, line: Int(line)) }
        }
        printRepetitions(count)
    }

    private mutating func printRepetitions(_ count: Int) {
        let more = count - Self.repetitionLimit
        if more > 0 { text += "  [Previous line repeated \(more) more time\(more > 1 ? "s" : "")]\n" }
    }

    private mutating func printFrame(_ entry: TracebackEntry, line: Int) {
        text += "\(margin)  File \"\(entry.code.file)\", line \(line), in \(entry.code.name)\n"
        guard let source = interpreter.sources[entry.code.file]?.line(line) else { return }
        let sourceLine = SourceLine(source)
        text += "\(margin)    \(sourceLine.stripped)\n"
        if let span = entry.span, let carets = sourceLine.carets(under: span) { text += "\(margin)    \(carets)\n" }
    }
}

extension Interpreter {
    /// What CPython 3.11 writes to stderr for an uncaught exception, the newline at its end included.
    ///
    /// It asks the program for texts (`__str__`, `__notes__`, `__dir__`); what goes wrong there never gets out.
    public func tracebackText(_ exception: ExceptionObject) -> String {
        let mark = rootMark
        root(Value(exception))
        defer { unroot(to: mark) }
        var printer = TracebackPrinter(self)
        printer.print(exception)
        return printer.text
    }
}
