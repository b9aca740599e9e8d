import PythonRuntime

/// What stands in an evaluation for a value that is no data: it has its type's name and its text, equals nothing but
/// itself, and can do nothing.
final class OpaqueObject: Object {
    /// What `repr` gives.
    let shownText: String

    /// Makes a stand-in; `Heap.adopt` must follow.
    init(typeName: String, text: String, _ interpreter: Interpreter) {
        shownText = text
        super.init(kind: .native, type: interpreter.privateType("opaque." + typeName))
    }

    override func representation(_ interpreter: Interpreter) throws(PythonError) -> String { shownText }
}
