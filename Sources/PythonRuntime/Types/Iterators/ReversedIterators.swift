/// `reversed(list)`: from the last value down; -1 once exhausted.
final class ReversedListIterator: IteratorObject {
    private unowned(unsafe) let list: ListObject
    private var index: Int

    init(type: TypeObject, list: ListObject) {
        self.list = list
        index = list.count - 1
        super.init(type: type)
    }

    override func visit(_ visitor: inout Visitor) { visitor.visit(list) }

    override func next(_ interpreter: Interpreter) throws(PythonError) -> Value {
        guard index >= 0, index < list.count else {
            index = -1
            return .unbound
        }
        index -= 1
        return list.items[index + 1]
    }

    override var lengthHint: Int? { index < list.count ? index + 1 : 0 }
}

/// `reversed(dict)` and `reversed(view)`.
final class ReversedDictIterator: IteratorObject {
    private unowned(unsafe) let dict: DictObject
    private let part: DictPart
    private var place: Int
    private var expectedCount: Int
    private var remaining: Int

    init(type: TypeObject, dict: DictObject, part: DictPart) {
        self.dict = dict
        self.part = part
        place = dict.lastPlace ?? -1
        expectedCount = dict.count
        remaining = dict.count
        super.init(type: type)
    }

    override func visit(_ visitor: inout Visitor) { visitor.visit(dict) }

    override func next(_ interpreter: Interpreter) throws(PythonError) -> Value {
        if place == -2 { return .unbound }
        if expectedCount != dict.count {
            expectedCount = -1
            throw interpreter.runtimeError("dictionary changed size during iteration")
        }
        guard let found = dict.place(upTo: place) else {
            place = -2
            remaining = 0
            return .unbound
        }
        if remaining == 0 {
            place = -2
            throw interpreter.runtimeError("dictionary keys changed during iteration")
        }
        place = found - 1
        remaining -= 1
        return dict.part(part, at: found, interpreter)
    }

    override var lengthHint: Int? { expectedCount == dict.count ? remaining : 0 }
}

/// `reversed(row)` of anything with `__len__` and `__getitem__`.
final class ReversedIterator: IteratorObject {
    private let row: Value
    private var index: Int

    init(type: TypeObject, row: Value, count: Int) {
        self.row = row
        index = count - 1
        super.init(type: type)
    }

    override func visit(_ visitor: inout Visitor) { visitor.visit(row) }

    override func next(_ interpreter: Interpreter) throws(PythonError) -> Value {
        if index < 0 { return .unbound }
        do throws(PythonError) {
            let value = try interpreter.item(of: row, .int(index))
            index -= 1
            return value
        } catch {
            // A row that has become shorter ends the iteration.
            guard case .raised(let exception) = error, interpreter.endsSequence(exception) else { throw error }
            index = -1
            return .unbound
        }
    }

    override var lengthHint: Int? { index + 1 }
}

extension Interpreter {
    /// `reversed(dict.keys())` and the like.
    func makeReversedIterator(over dict: DictObject, _ part: DictPart) -> Value {
        let name =
            switch part {
            case .keys: "dict_reversekeyiterator"
            case .values: "dict_reversevalueiterator"
            case .items: "dict_reverseitemiterator"
            }
        return Value(heap.adopt(ReversedDictIterator(type: privateType(name), dict: dict, part: part), bytes: 96))
    }

    /// `reversed(value)`: by `__reversed__`, else by length and index.
    func makeReversed(_ value: Value) throws(PythonError) -> Value {
        let method = typeOf(value).lookup(intern("__reversed__"))
        if method.isNone { throw typeError("'\(typeName(of: value))' object is not reversible") }
        if !method.isUnbound { return try callMethod(value, intern("__reversed__")) }
        guard isSequence(value) else { throw typeError("'\(typeName(of: value))' object is not reversible") }
        let count = try length(of: value)
        return Value(heap.adopt(ReversedIterator(type: types.others["reversed"] ?? types.object, row: value, count: count)))
    }

    /// Whether values can be had by index.
    func isSequence(_ value: Value) -> Bool {
        guard case .object(let reference) = value else { return false }
        switch reference.kind {
        case .string, .bytes, .bytearray, .tuple, .list, .range: return true
        case .dict, .set: return false
        default: return !special(value, .getitem).isUnbound
        }
    }

    /// Whether an exception says that an index is past the end of a row.
    func endsSequence(_ exception: ExceptionObject) -> Bool {
        exception.type.isSubtype(of: types.exceptions.indexError)
            || exception.type.isSubtype(of: types.exceptions.stopIteration)
    }
}

extension DictObject {
    /// The last used place at or before `index`, or `nil`.
    func place(upTo index: Int) -> Int? {
        var index = min(index, used - 1)
        while index >= 0 {
            if !key(at: index).isUnbound { return index }
            index -= 1
        }
        return nil
    }
}
