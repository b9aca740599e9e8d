/// `zip(*iterables, strict=False)`.
final class ZipIterator: IteratorObject {
    private let sources: [Value]
    private let isStrict: Bool
    private var isExhausted: Bool

    init(type: TypeObject, sources: [Value], isStrict: Bool) {
        self.sources = sources
        self.isStrict = isStrict
        isExhausted = sources.isEmpty
        super.init(type: type)
    }

    override func visit(_ visitor: inout Visitor) {
        for source in sources { visitor.visit(source) }
    }

    override func next(_ interpreter: Interpreter) throws(PythonError) -> Value {
        if isExhausted { return .unbound }
        let values = interpreter.makeTuple(count: sources.count)
        let mark = interpreter.rootMark
        defer { interpreter.unroot(to: mark) }
        interpreter.root(Value(values))
        for index in 0..<sources.count {
            let value = try interpreter.next(sources[index])
            if value.isUnbound {
                isExhausted = true
                if isStrict { try checkLengths(endedAt: index, interpreter) }
                return .unbound
            }
            values.items[index] = value
        }
        return Value(values)
    }

    /// With `strict`, iterables must end together: the ValueError that says which one did not.
    private func checkLengths(endedAt index: Int, _ interpreter: Interpreter) throws(PythonError) {
        if index > 0 {
            throw interpreter.valueError("zip() argument \(index + 1) is shorter than \(Self.arguments(upTo: index))")
        }
        for other in 1..<max(sources.count, 1) where !(try interpreter.next(sources[other]).isUnbound) {
            throw interpreter.valueError("zip() argument \(other + 1) is longer than \(Self.arguments(upTo: other))")
        }
    }

    private static func arguments(upTo number: Int) -> String {
        number == 1 ? "argument 1" : "arguments 1-\(number)"
    }
}

extension Interpreter {
    /// Makes `zip`.
    func installZip() {
        _ = makeIteratorType("zip") { i, cls, a throws(PythonError) in
            try i.checkKeywords(a, ["strict"], function: "zip")
            let strict = a.keyword("strict")
            let isStrict = strict.isUnbound ? false : try i.isTrue(strict)
            let sources = try i.iterators(of: a, from: 0)
            return Value(i.heap.adopt(ZipIterator(type: cls, sources: sources, isStrict: isStrict), bytes: 96 + sources.count * 16))
        }
    }

    /// The iterators of the positional arguments from `first` on.
    func iterators(of arguments: Arguments, from first: Int) throws(PythonError) -> [Value] {
        var result: [Value] = []
        let mark = rootMark
        defer { unroot(to: mark) }
        for index in first..<max(arguments.count, first) {
            let iterator = try iterator(of: arguments[index])
            root(iterator)
            result.append(iterator)
        }
        return result
    }
}
