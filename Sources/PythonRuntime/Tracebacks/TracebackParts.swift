extension Interpreter {
    /// `str(exception)` for a traceback's last line.
    func messageText(of exception: ExceptionObject) -> String {
        do throws(PythonError) {
            return try text(of: Value(exception)).swiftString
        } catch { return "<exception str() failed>" }
    }

    /// The lines of `__notes__`, each with its end, and whether the margin of a group goes before it: not before what
    /// follows the last newline of a note when that is nothing. What is no sequence of notes shows as it is.
    func noteLines(of exception: ExceptionObject) -> [(text: String, hasMargin: Bool)] {
        do throws(PythonError) {
            let notes = try findAttribute(Value(exception), intern("__notes__"))
            if notes.isUnbound { return [] }
            guard notes.reference?.kind == .list || notes.reference?.kind == .tuple else {
                return [(try representation(of: notes), true)]
            }
            let mark = rootMark
            let list = try listOf(notes)
            root(Value(list))
            defer { unroot(to: mark) }
            var lines: [(String, Bool)] = []
            for index in 0..<list.count {
                let note: String
                do throws(PythonError) {
                    note = try text(of: list.items[index]).swiftString
                } catch { note = "<note str() failed>" }
                let parts = note.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
                for (place, part) in parts.enumerated() {
                    lines.append((part + "\n", place < parts.count - 1 || !part.isEmpty))
                }
            }
            return lines
        } catch { return [("<__notes__ repr() failed>", true)] }
    }

    /// Where a SyntaxError stands, as lines of its traceback, and its message alone; `nil` for other exceptions and
    /// when its place is unknown.
    func syntaxErrorPlace(_ exception: ExceptionObject) -> (lines: [String], message: String)? {
        guard exception.type.isSubtype(of: types.exceptions.syntaxError) else { return nil }
        let details = details(of: exception)
        guard details.count == 8, case .int(let line) = details[2] else { return nil }
        func integer(_ value: Value) -> Int? {
            if case .int(let number) = value { return number }
            return nil
        }
        do throws(PythonError) {
            let file = details[1].isNone ? "<string>" : try text(of: details[1]).swiftString
            var lines = ["  File \"\(file)\", line \(line)"]
            if let source = details[4].as(StringObject.self, .string)?.swiftString {
                let offset = integer(details[3]) ?? -1
                // CPython measures the line in bytes here, its newline included.
                let size = source.utf8.count
                let isLong = (integer(details[5]) ?? line) > line
                let end = isLong ? size : min(integer(details[6]) ?? -1, size + 1)
                let isIndentation = exception.type.isSubtype(of: types.exceptions.indentationError)
                let carets = !isIndentation && end > 0 && end > offset ? end - offset : 1
                lines += syntaxErrorLines(source, offset: offset, carets: carets)
            }
            return (lines, details[0].isNone ? "" : try text(of: details[0]).swiftString)
        } catch { return nil }
    }

    /// The faulty line without its indentation, and the carets under it; `offset` counts from 1.
    private func syntaxErrorLines(_ source: String, offset: Int, carets: Int) -> [String] {
        var points = Array(source.unicodeScalars)
        if points.last == "\n" { points.removeLast() }
        var start = offset - 1
        var first = 0
        while first < points.count, [" ", "\t", "\u{c}"].contains(points[first]) {
            first += 1
            start -= 1
        }
        start = min(start, points.count - first)
        // Of several lines, only what follows the one before the caret is shown.
        while let newline = points[first...].firstIndex(of: "\n"), newline - first < start {
            start -= newline + 1 - first
            first = newline + 1
        }
        var shown = String.UnicodeScalarView()
        shown.append(contentsOf: points[first...])
        var lines = String(shown).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        lines[0] = "    " + lines[0]
        if start >= 0 {
            lines.append("    " + String(repeating: " ", count: start) + String(repeating: "^", count: carets))
        }
        return lines
    }

    /// A warning as CPython 3.11 prints it, with the line of source it points at.
    ///
    ///     main.py:5: RuntimeWarning: coroutine 'f' was never awaited
    ///       f()
    ///     RuntimeWarning: Enable tracemalloc to get the object allocation traceback
    ///
    /// - Parameter concernsObject: whether the warning is about an object that was dropped; CPython then adds how to
    ///   find out where it was made.
    public func warningText(
        category: String, message: String, file: String, line: Int, concernsObject: Bool = true
    ) -> String {
        var text = "\(file):\(line): \(category): \(message)\n"
        if let source = sources[file]?.line(line) {
            let stripped = source.drop { $0.isWhitespace }
            let end = stripped.lastIndex { !$0.isWhitespace }.map { stripped.index(after: $0) } ?? stripped.startIndex
            if !stripped.isEmpty { text += "  \(stripped[..<end])\n" }
        }
        if concernsObject { text += "\(category): Enable tracemalloc to get the object allocation traceback\n" }
        return text
    }
}
