/// The marking half of a collection: reached objects wait on an explicit stack, so that a long chain of objects
/// does not deepen the native one.
public struct Visitor {
    private var pending: [Unmanaged<Object>] = []

    init() { pending.reserveCapacity(256) }

    /// Reaches a value.
    @inline(__always)
    public mutating func visit(_ value: Value) {
        if case .object(let reference) = value { visit(reference.unmanaged) }
    }

    /// Reaches an object.
    @inline(__always)
    public mutating func visit(_ object: Object?) {
        if let object { visit(Unmanaged.passUnretained(object)) }
    }

    /// Reaches `count` values in a row.
    @inline(__always)
    public mutating func visit(_ values: UnsafeMutablePointer<Value>?, count: Int) {
        guard let values else { return }
        for index in 0..<count { visit(values[index]) }
    }

    @inline(__always)
    private mutating func visit(_ object: Unmanaged<Object>) {
        let isNew = object._withUnsafeGuaranteedRef { object in
            if object.isMarked { return false }
            object.isMarked = true
            return true
        }
        if isNew { pending.append(object) }
    }

    /// Visits what reached objects hold, until nothing new is reached.
    mutating func drain() {
        while let object = pending.popLast() {
            let strong = object.takeUnretainedValue()
            visit(strong.type)
            strong.visit(&self)
        }
    }
}
