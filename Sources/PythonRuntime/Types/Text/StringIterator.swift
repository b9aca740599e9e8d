/// `iter('…')`: gives the characters of a string one by one.
public final class StringIterator: IteratorObject {
    /// The string. Unowned: this iterator keeps it alive on the heap.
    public unowned(unsafe) let string: StringObject
    /// The next place.
    public var index = 0

    init(type: TypeObject, string: StringObject) {
        self.string = string
        super.init(flavour: .string, type: type)
    }

    public override func visit(_ visitor: inout Visitor) { visitor.visit(string) }

    public override func next(_ interpreter: Interpreter) throws(PythonError) -> Value {
        if index >= string.count { return .unbound }
        index &+= 1
        return Value(interpreter.makeCharacter(string[index &- 1]))
    }

    public override var lengthHint: Int? { string.count - index }
}
