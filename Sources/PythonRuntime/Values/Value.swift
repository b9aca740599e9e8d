/// A Python value as registers and containers hold it: a small immediate, or a reference to an object of the heap.
///
/// Trivial on purpose: copying one touches no reference count, which is what makes the interpreter fast.
/// The heap owns objects; a value keeps one alive only while it can be reached from the heap's roots.
public enum Value {
    /// No value at all: an unbound local, an empty slot. A program never sees it.
    case unbound
    case none
    case bool(Bool)
    /// An `int` that fits a machine word; larger ones are `IntegerObject`s.
    case int(Int)
    case float(Double)
    case object(ObjectRef)
}

extension Value {
    /// A value for an object.
    @inline(__always)
    public init(_ object: Object) { self = .object(ObjectRef(object)) }

    /// The object, if this is one.
    @inline(__always)
    public var object: Object? {
        if case .object(let reference) = self { return reference.object }
        return nil
    }

    /// The reference, if this is an object.
    @inline(__always)
    public var reference: ObjectRef? {
        if case .object(let reference) = self { return reference }
        return nil
    }

    /// Whether this is no value at all.
    @inline(__always)
    public var isUnbound: Bool {
        if case .unbound = self { return true }
        return false
    }

    /// Whether this is `None`.
    @inline(__always)
    public var isNone: Bool {
        if case .none = self { return true }
        return false
    }

    /// Whether two values are one and the same (`is`): equal immediates, or the same object.
    @inline(__always)
    public func isSame(as other: Value) -> Bool {
        switch (self, other) {
        case (.unbound, .unbound), (.none, .none): true
        case (.bool(let a), .bool(let b)): a == b
        case (.int(let a), .int(let b)): a == b
        case (.float(let a), .float(let b)): a.bitPattern == b.bitPattern
        case (.object(let a), .object(let b)): a == b
        default: false
        }
    }

    /// The object as a `T`, if it is of `kind`: `value.as(ListObject.self, .list)`.
    @inline(__always)
    public func `as`<T: Object>(_ type: T.Type, _ kind: ObjectKind) -> T? {
        if case .object(let reference) = self, reference.kind == kind { return reference.cast(type) }
        return nil
    }
}
