/// Which built-in iterator an object of kind `iterator` is: the loop's `forNext` switches on it.
public enum IteratorFlavour: UInt8 {
    case list, tuple, range, dict, set, string, bytes
    /// Anything else: call `next`.
    case other
}

/// A built-in iterator. Subclasses override `next`, which gives ``Value/unbound`` at the end and ever after.
open class IteratorObject: Object {
    /// Which subclass this is, for those with a fast path.
    public final let flavour: IteratorFlavour

    /// Makes an iterator; `Heap.adopt` must follow.
    public init(flavour: IteratorFlavour = .other, type: TypeObject) {
        self.flavour = flavour
        super.init(kind: .iterator, type: type)
    }

    open override var isIterator: Bool { true }

    open override func makeIterator(_ interpreter: Interpreter) throws(PythonError) -> Value { Value(self) }

    /// How many values are probably left (`__length_hint__`), or `nil` when nobody knows.
    open var lengthHint: Int? { nil }
}

/// `iter([…])`: `index` is the next place; an exhausted iterator stands at `Int.max`.
public final class ListIterator: IteratorObject {
    /// The list. Unowned: this iterator keeps it alive on the heap.
    public unowned(unsafe) let list: ListObject
    /// The next place.
    @exclusivity(unchecked) public var index = 0

    init(type: TypeObject, list: ListObject) {
        self.list = list
        super.init(flavour: .list, type: type)
    }

    public override func visit(_ visitor: inout Visitor) { visitor.visit(list) }

    public override func next(_ interpreter: Interpreter) throws(PythonError) -> Value {
        if index < list.count {
            index &+= 1
            return list.items[index &- 1]
        }
        index = .max
        return .unbound
    }

    public override var lengthHint: Int? { max(0, list.count - index) }
}

/// `iter((…))`.
public final class TupleIterator: IteratorObject {
    /// The tuple. Unowned: this iterator keeps it alive on the heap.
    public unowned(unsafe) let tuple: TupleObject
    /// The next place.
    @exclusivity(unchecked) public var index = 0

    init(type: TypeObject, tuple: TupleObject) {
        self.tuple = tuple
        super.init(flavour: .tuple, type: type)
    }

    public override func visit(_ visitor: inout Visitor) { visitor.visit(tuple) }

    public override func next(_ interpreter: Interpreter) throws(PythonError) -> Value {
        if index < tuple.count {
            index &+= 1
            return tuple.items[index &- 1]
        }
        return .unbound
    }

    public override var lengthHint: Int? { tuple.count - index }
}

/// `iter(range(…))`: gives `current`, then adds `step`, `remaining` times.
public final class RangeIterator: IteratorObject {
    @exclusivity(unchecked) public var current: Int
    @exclusivity(unchecked) public var remaining: Int
    public let step: Int

    init(type: TypeObject, start: Int, count: Int, step: Int) {
        current = start
        remaining = count
        self.step = step
        super.init(flavour: .range, type: type)
    }

    public override func next(_ interpreter: Interpreter) throws(PythonError) -> Value {
        if remaining <= 0 { return .unbound }
        remaining &-= 1
        let value = current
        // The step past the last value may overflow; nobody reads it.
        current &+= step
        return .int(value)
    }

    public override var lengthHint: Int? { remaining }
}

/// Which part of a dictionary's entries a view or an iterator shows.
public enum DictPart: UInt8 { case keys, values, items }

/// An iterator over a dictionary's keys, values or items. A fast path may take an entry when `dict.count` is still
/// `expectedCount` and `remaining` is positive; every other case, the end and the errors among them, is `next`'s.
public final class DictIterator: IteratorObject {
    /// The dictionary. Unowned: this iterator keeps it alive on the heap.
    public unowned(unsafe) let dict: DictObject
    public let part: DictPart
    /// Where to look for the next entry; `Int.max` when exhausted.
    @exclusivity(unchecked) public var place = 0
    /// The dictionary's size when the iteration began; -1 once a change was reported.
    @exclusivity(unchecked) public var expectedCount: Int
    /// How many entries are still to come.
    @exclusivity(unchecked) public var remaining: Int

    init(type: TypeObject, dict: DictObject, part: DictPart) {
        self.dict = dict
        self.part = part
        expectedCount = dict.count
        remaining = dict.count
        super.init(flavour: .dict, type: type)
    }

    public override func visit(_ visitor: inout Visitor) { visitor.visit(dict) }

    public override func next(_ interpreter: Interpreter) throws(PythonError) -> Value {
        if place == .max { return .unbound }
        if expectedCount != dict.count {
            expectedCount = -1
            throw interpreter.runtimeError("dictionary changed size during iteration")
        }
        guard let found = dict.place(from: place) else {
            place = .max
            remaining = 0
            return .unbound
        }
        if remaining == 0 {
            place = .max
            throw interpreter.runtimeError("dictionary keys changed during iteration")
        }
        place = found + 1
        remaining -= 1
        return dict.part(part, at: found, interpreter)
    }

    public override var lengthHint: Int? { expectedCount == dict.count ? remaining : 0 }
}

extension DictObject {
    /// The key, the value, or a new tuple of both at a place.
    @inline(__always)
    func part(_ part: DictPart, at place: Int, _ interpreter: Interpreter) -> Value {
        switch part {
        case .keys: return key(at: place)
        case .values: return value(at: place)
        case .items:
            let pair = interpreter.makeTuple(count: 2)
            pair.items[0] = key(at: place)
            pair.items[1] = value(at: place)
            return Value(pair)
        }
    }
}

/// The types of the most used iterators, so that a loop need not look them up by name.
public final class IteratorTypes {
    public let list, tuple, range, dictKeys, dictValues, dictItems, set: TypeObject

    init(_ interpreter: Interpreter) {
        list = interpreter.privateType("list_iterator")
        tuple = interpreter.privateType("tuple_iterator")
        range = interpreter.privateType("range_iterator")
        dictKeys = interpreter.privateType("dict_keyiterator")
        dictValues = interpreter.privateType("dict_valueiterator")
        dictItems = interpreter.privateType("dict_itemiterator")
        set = interpreter.privateType("set_iterator")
    }
}

extension Interpreter {
    /// `iter(list)`.
    @inline(__always)
    public func makeIterator(over list: ListObject) -> Value {
        Value(heap.adopt(ListIterator(type: types.iterators.list, list: list), bytes: 72))
    }

    /// `iter(tuple)`.
    @inline(__always)
    public func makeIterator(over tuple: TupleObject) -> Value {
        Value(heap.adopt(TupleIterator(type: types.iterators.tuple, tuple: tuple), bytes: 72))
    }

    /// `iter(range(…))` of `count` numbers.
    @inline(__always)
    public func makeRangeIterator(start: Int, count: Int, step: Int) -> Value {
        Value(heap.adopt(RangeIterator(type: types.iterators.range, start: start, count: count, step: step), bytes: 80))
    }

    /// `iter(dict.keys())` and the like.
    @inline(__always)
    public func makeIterator(over dict: DictObject, _ part: DictPart) -> Value {
        let type: TypeObject
        switch part {
        case .keys: type = types.iterators.dictKeys
        case .values: type = types.iterators.dictValues
        case .items: type = types.iterators.dictItems
        }
        return Value(heap.adopt(DictIterator(type: type, dict: dict, part: part), bytes: 96))
    }
}
