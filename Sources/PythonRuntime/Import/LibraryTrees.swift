import PythonSyntax
import Synchronization

/// Syntax trees of library modules written in Python, kept for the whole process: each run imports into an interpreter
/// of its own, but our own text is the same in all of them (a sweep over seeds, a class's answers).
enum LibraryTrees {
    private struct Tree {
        let source: String
        let module: Module
    }

    private static let trees = Mutex<[String: Tree]>([:])

    /// The tree of `source`, which runs as `file`; parsed when it is first asked for.
    static func tree(of source: String, file: String) throws(SyntaxError) -> Module {
        if let known = trees.withLock({ $0[file] }), known.source == source { return known.module }
        let module = try Parser.parse(source)
        trees.withLock { $0[file] = Tree(source: source, module: module) }
        return module
    }
}
