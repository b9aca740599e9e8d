/// `iter(b'…')` and `iter(bytearray(…))`; an exhausted iterator stands at `Int.max`.
public final class ByteIterator: IteratorObject {
    /// The bytes. Unowned: this iterator keeps them alive on the heap.
    public unowned(unsafe) let bytes: ByteRowObject
    /// The next place.
    public var index = 0

    init(type: TypeObject, bytes: ByteRowObject) {
        self.bytes = bytes
        super.init(flavour: .bytes, type: type)
    }

    public override func visit(_ visitor: inout Visitor) { visitor.visit(bytes) }

    public override func next(_ interpreter: Interpreter) throws(PythonError) -> Value {
        if index < bytes.count {
            index &+= 1
            return .int(Int(bytes.base[index &- 1]))
        }
        index = .max
        return .unbound
    }

    public override var lengthHint: Int? { max(0, bytes.count - index) }
}
