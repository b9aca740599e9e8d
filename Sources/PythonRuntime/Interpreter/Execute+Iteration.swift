extension Interpreter {
    /// The next item of a list, tuple or range iterator that has one; unbound for all else (`next` decides).
    @inline(__always)
    func fastNext(_ iterator: Value) -> Value {
        guard case .object(let reference) = iterator, reference.kind == .iterator else { return .unbound }
        return reference.unmanaged._withUnsafeGuaranteedRef { object in
            switch unsafeDowncast(object, to: IteratorObject.self).flavour {
            case .range:
                let range = unsafeDowncast(object, to: RangeIterator.self)
                if range.remaining <= 0 { return .unbound }
                range.remaining &-= 1
                let value = range.current
                range.current &+= range.step
                return .int(value)
            case .list:
                let iterator = unsafeDowncast(object, to: ListIterator.self)
                if iterator.index >= iterator.list.count { return .unbound }
                iterator.index &+= 1
                return iterator.list.items[iterator.index &- 1]
            case .tuple:
                let iterator = unsafeDowncast(object, to: TupleIterator.self)
                if iterator.index >= iterator.tuple.count { return .unbound }
                iterator.index &+= 1
                return iterator.tuple.items[iterator.index &- 1]
            default: return .unbound
            }
        }
    }
}
