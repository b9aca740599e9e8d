import enum LineEditor.Completeness
import PythonSyntax

/// Whether what stands at the prompt can run.
enum BlockCompleteness {
    static func of(_ block: String) -> Completeness {
        if Submission(block).command != nil { return .complete }
        switch Parser.isComplete(block) {
        case .complete, .invalid: return .complete
        case .incomplete(let indent):
            // A block with a body could end here, if an empty line said so.
            if case .complete = Parser.isComplete(block + "\n") { return .open(indent: indent) }
            return .incomplete(indent: indent)
        }
    }
}
