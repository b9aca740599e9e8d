/// What to insert for pasted bytes: line ends and tabs made even, the prompts of a copied session taken off.
///
///     >>> def f():
///     ...     return 1      →   def f():
///     >>> f()                       return 1
///     1                         f()
enum PastedText {
    /// The code points to insert, without a newline at the end.
    static func normalize(_ bytes: [UInt8]) -> [UInt32] {
        var lines: [[UInt32]] = [[]]
        var previous: UInt32 = 0
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            switch scalar.value {
            case 10:
                if previous != 13 { lines.append([]) }
            case 13: lines.append([])
            case 9: lines[lines.count - 1] += [32, 32, 32, 32]
            case 0xA0: lines[lines.count - 1].append(32)
            // Other control codes would be keys to the editor, and are none of Python's text.
            case 0..<32, 0x7F..<0xA0, 0xFEFF: break
            default: lines[lines.count - 1].append(scalar.value)
            }
            previous = scalar.value
        }
        if lines.count > 1, lines.last?.isEmpty == true { lines.removeLast() }
        return Array(withoutPrompts(lines).joined(separator: [10]))
    }

    /// Takes `>>> ` and `... ` off; what stood between them was output and goes. Text without `>>> ` stays as it is.
    private static func withoutPrompts(_ lines: [[UInt32]]) -> [[UInt32]] {
        let primary = Array(">>>".unicodeScalars.map(\.value))
        let continuation = Array("...".unicodeScalars.map(\.value))
        func content(_ line: [UInt32], after prompt: [UInt32]) -> [UInt32]? {
            guard line.starts(with: prompt) else { return nil }
            let rest = line.dropFirst(prompt.count)
            if rest.isEmpty { return [] }
            return rest.first == 32 ? Array(rest.dropFirst()) : nil
        }
        guard lines.contains(where: { content($0, after: primary) != nil }) else { return lines }
        return lines.compactMap { content($0, after: primary) ?? content($0, after: continuation) }
    }
}
