/// `dict.keys()`, `dict.values()`, `dict.items()`: a window on a dictionary, always up to date.
public final class DictViewObject: Object {
    /// The dictionary. Unowned: this view keeps it alive on the heap.
    public unowned(unsafe) let dict: DictObject
    public let part: DictPart

    init(type: TypeObject, dict: DictObject, part: DictPart) {
        self.dict = dict
        self.part = part
        super.init(kind: .dictView, type: type)
    }

    public override func visit(_ visitor: inout Visitor) { visitor.visit(dict) }

    /// Whether it can stand in set operations: values cannot.
    var isSetLike: Bool { part != .values }

    public override func representation(_ interpreter: Interpreter) throws(PythonError) -> String {
        guard try interpreter.beginRepresentation(of: self) else { return "..." }
        defer { interpreter.endRepresentation() }
        let list = interpreter.makeList(capacity: dict.count)
        let mark = interpreter.rootMark
        defer { interpreter.unroot(to: mark) }
        interpreter.root(Value(list))
        var index = 0
        while let place = dict.place(from: index) {
            list.append(dict.part(part, at: place, interpreter))
            index = place + 1
        }
        return "\(type.name)(\(try interpreter.representation(of: Value(list))))"
    }

    public override func hashValue(_ interpreter: Interpreter) throws(PythonError) -> Int {
        if part == .values { return try super.hashValue(interpreter) }
        throw interpreter.typeError("unhashable type: '\(type.name)'")
    }

    public override func isTrue(_ interpreter: Interpreter) throws(PythonError) -> Bool { dict.count > 0 }
    public override func length(_ interpreter: Interpreter) throws(PythonError) -> Int { dict.count }

    public override func makeIterator(_ interpreter: Interpreter) throws(PythonError) -> Value {
        interpreter.makeIterator(over: dict, part)
    }

    public override func contains(_ value: Value, _ interpreter: Interpreter) throws(PythonError) -> Bool {
        switch part {
        case .keys: return try dict.contains(value, interpreter)
        case .values: return try interpreter.containsByIteration(Value(self), value)
        case .items:
            guard let pair = value.as(TupleObject.self, .tuple), pair.count == 2 else { return false }
            let found = try dict.get(pair.items[0], interpreter)
            return found.isUnbound ? false : try interpreter.sameOrEqual(found, pair.items[1])
        }
    }

    public override func equals(_ other: Value, _ interpreter: Interpreter) throws(PythonError) -> Bool? {
        guard isSetLike, interpreter.isSetLike(other) else { return nil }
        if dict.count != (try interpreter.length(of: other)) { return false }
        return try interpreter.areAll(of: Value(self), in: other)
    }

    public override func compare(
        _ operation: Comparison, _ other: Value, _ interpreter: Interpreter
    ) throws(PythonError) -> Value? {
        guard isSetLike, interpreter.isSetLike(other) else { return nil }
        let otherCount = try interpreter.length(of: other)
        let count = dict.count
        guard operation.holds(count < otherCount ? -1 : count > otherCount ? 1 : 0) else { return .bool(false) }
        switch operation {
        case .less, .lessOrEqual: return .bool(try interpreter.areAll(of: Value(self), in: other))
        case .greater, .greaterOrEqual: return .bool(try interpreter.areAll(of: other, in: Value(self)))
        }
    }

    public override func binary(
        _ operation: BinaryOperation, _ other: Value, reflected: Bool, _ interpreter: Interpreter
    ) throws(PythonError) -> Value? {
        if !isSetLike { return nil }
        return try interpreter.viewBinary(operation, self, other, reflected: reflected)
    }
}

extension Interpreter {
    /// `dict.keys()` and the like.
    public func makeView(of dict: DictObject, _ part: DictPart) -> Value {
        let type: TypeObject
        switch part {
        case .keys: type = types.dictKeys
        case .values: type = types.dictValues
        case .items: type = types.dictItems
        }
        return Value(heap.adopt(DictViewObject(type: type, dict: dict, part: part), bytes: 72))
    }

    /// Gives the three view types their methods.
    func installDictViews() {
        for type in [types.dictKeys, types.dictValues, types.dictItems] {
            type.isInheritable = false
            method(type, "__reversed__", 0...0) { i, a throws(PythonError) in
                guard let view = a[0].as(DictViewObject.self, .dictView) else { throw i.wrongReceiver("dict_keys", a[0]) }
                return i.makeReversedIterator(over: view.dict, view.part)
            }
        }
        for type in [types.dictKeys, types.dictItems] {
            method(type, "isdisjoint", 1...1) { i, a throws(PythonError) in
                var isDisjoint = true
                let view = a[0]
                let mark = i.rootMark
                defer { i.unroot(to: mark) }
                let others = try i.listOf(a[1])
                i.root(Value(others))
                for index in 0..<others.count where isDisjoint {
                    isDisjoint = !(try i.contains(view, others.items[index]))
                }
                return .bool(isDisjoint)
            }
            wrapSpecials(
                type,
                [
                    .len, .contains, .iter, .repr, .eq, .ne, .lt, .le, .gt, .ge, .and, .or, .xor, .sub, .rand, .ror,
                    .rxor, .rsub,
                ])
        }
        wrapSpecials(types.dictValues, [.len, .iter, .repr])
    }

    /// Whether views can be compared with it: a set, or a view of keys or items.
    func isSetLike(_ value: Value) -> Bool {
        if value.as(SetObject.self, .set) != nil { return true }
        return value.as(DictViewObject.self, .dictView)?.isSetLike ?? false
    }

    /// Whether every element of `inner` is in `outer`.
    func areAll(of inner: Value, in outer: Value) throws(PythonError) -> Bool {
        let mark = rootMark
        defer { unroot(to: mark) }
        let elements = try listOf(inner)
        root(Value(elements))
        for index in 0..<elements.count {
            if !(try contains(outer, elements.items[index])) { return false }
        }
        return true
    }

    /// `keys & iterable`, `|`, `-`, `^`: a new `set`.
    func viewBinary(
        _ operation: BinaryOperation, _ view: DictViewObject, _ other: Value, reflected: Bool
    ) throws(PythonError) -> Value? {
        switch operation {
        case .bitAnd, .bitOr, .bitXor, .subtract: break
        default: return nil
        }
        let mark = rootMark
        defer { unroot(to: mark) }
        let (left, right) = reflected ? (other, Value(view)) : (Value(view), other)
        if operation == .bitAnd { return try viewIntersection(view, other) }
        let result = makeSet()
        root(Value(result))
        try update(result, with: left)
        switch operation {
        case .bitOr: try update(result, with: right)
        case .subtract: try subtract(right, from: result)
        default: try symmetricallyUpdate(result, with: right)
        }
        return Value(result)
    }

    private func viewIntersection(_ view: DictViewObject, _ other: Value) throws(PythonError) -> Value {
        if let set = other.as(SetObject.self, .set), set.type === types.set, view.dict.count <= set.count {
            return Value(try intersection(set, with: Value(view)))
        }
        var (tested, source) = (Value(view), other)
        if let second = other.as(DictViewObject.self, .dictView), second.isSetLike, second.dict.count > view.dict.count {
            (tested, source) = (other, Value(view))
        }
        let result = makeSet()
        root(Value(result))
        try forEach(source) { element throws(PythonError) in
            if try self.contains(tested, element) { try result.add(element, self) }
        }
        return Value(result)
    }
}
