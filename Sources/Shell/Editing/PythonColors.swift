import PythonSyntax
import TerminalUI

/// The colours of a block at the prompt and of programs in lessons.
enum PythonColors {
    /// The styles of a program.
    static func spans(of code: String) -> [TerminalUI.HighlightSpan] {
        let bytes = Array(code.utf8)
        let offsets = CodePointOffsets(code)
        return Highlighter.spans(of: code).compactMap { span in
            guard let style = style(of: span, in: bytes) else { return nil }
            return TerminalUI.HighlightSpan(range: offsets.codePoints(span.range), style: style)
        }
    }

    /// The styles of what stands at the prompt: a program, a command, or both.
    static func spans(ofBlock block: String) -> [TerminalUI.HighlightSpan] {
        let submission = Submission(block)
        guard submission.command != nil else { return spans(of: block) }
        let all = block.unicodeScalars.count
        let line = block.split(separator: "\n", omittingEmptySubsequences: false).last?.unicodeScalars.count ?? 0
        let known: Style = if case .command = submission.command { .note } else { .invalid }
        return spans(of: submission.program) + [.init(range: (all - line)..<all, style: known)]
    }

    private static func style(of span: PythonSyntax.HighlightSpan, in bytes: [UInt8]) -> Style? {
        switch span.kind {
        case .keyword:
            let word = bytes[span.range.clamped(to: 0..<bytes.count)]
            return word.elementsEqual("await".utf8) || word.elementsEqual("async".utf8) ? .asyncKeyword : .keyword
        case .string: return .string
        case .number: return .number
        case .comment: return .comment
        case .builtin: return .builtin
        case .decorator: return .decorator
        case .definition: return .definition
        case .error: return .invalid
        case .name, .operator: return nil
        }
    }
}
