/// `enumerate(iterable, start)`.
final class EnumerateIterator: IteratorObject {
    private let source: Value
    private var number: Value

    init(type: TypeObject, source: Value, number: Value) {
        self.source = source
        self.number = number
        super.init(type: type)
    }

    override func visit(_ visitor: inout Visitor) {
        visitor.visit(source)
        visitor.visit(number)
    }

    override func next(_ interpreter: Interpreter) throws(PythonError) -> Value {
        let value = try interpreter.next(source)
        if value.isUnbound { return .unbound }
        let pair = interpreter.makeTuple(count: 2)
        pair.items[0] = number
        pair.items[1] = value
        if case .int(let word) = number, word < .max {
            number = .int(word + 1)
        } else {
            number = try interpreter.binary(.add, number, .int(1))
        }
        return Value(pair)
    }
}

extension Interpreter {
    /// Makes `enumerate`.
    func installEnumerate() {
        _ = makeIteratorType("enumerate") { i, cls, a throws(PythonError) in
            if a.total > 2 { throw i.typeError("enumerate() takes at most 2 arguments (\(a.total) given)") }
            try i.checkKeywords(a, ["iterable", "start"], function: "enumerate")
            let iterable = a.count > 0 ? a[0] : a.keyword("iterable")
            if iterable.isUnbound { throw i.typeError("enumerate() missing required argument 'iterable'") }
            var start = a.count > 1 ? a[1] : a.keyword("start")
            if start.isUnbound { start = .int(0) }
            let number = i.makeNumber(try i.integer(start))
            let mark = i.rootMark
            defer { i.unroot(to: mark) }
            i.root(number)
            let source = try i.iterator(of: iterable)
            return Value(i.heap.adopt(EnumerateIterator(type: cls, source: source, number: number), bytes: 96))
        }
    }
}
