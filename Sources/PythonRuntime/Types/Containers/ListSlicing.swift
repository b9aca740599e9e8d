extension Interpreter {
    /// `list[slice]`: a new list.
    func slice(of list: ListObject, _ slice: SliceObject) throws(PythonError) -> ListObject {
        let parts = try slice.unpack(self)
        let bounds = parts.bounds(length: list.count)
        try reserve(bounds.count, times: 16)
        try charge(bounds.count / 8)
        let result = makeList(capacity: bounds.count)
        if bounds.step == 1 {
            let source = UnsafeBufferPointer(start: list.items + bounds.start, count: bounds.count)
            result.replace(0..<0, with: source)
        } else {
            for index in 0..<bounds.count { result.append(list.items[bounds.place(index)]) }
        }
        return result
    }

    /// `tuple[slice]`: a new tuple, or the same one when nothing is left out.
    func slice(of tuple: TupleObject, _ slice: SliceObject) throws(PythonError) -> TupleObject {
        let bounds = try slice.unpack(self).bounds(length: tuple.count)
        if bounds.step == 1, bounds.count == tuple.count, tuple.type === types.tuple { return tuple }
        try charge(bounds.count / 8)
        let result = makeTuple(count: bounds.count)
        for index in 0..<bounds.count { result.items[index] = tuple.items[bounds.place(index)] }
        return result
    }

    /// `list[slice] = value`.
    func setSlice(of list: ListObject, _ slice: SliceObject, to value: Value) throws(PythonError) {
        let parts = try slice.unpack(self)
        let isExtended = parts.step != 1
        let source: ListObject
        if let given = value.as(ListObject.self, .list), given === list || given.type === types.list {
            source = given === list ? makeCopy(of: list) : given
        } else if isIterable(value) {
            source = try listOf(value)
        } else if isExtended {
            throw typeError("must assign iterable to extended slice")
        } else {
            throw typeError("can only assign an iterable")
        }
        // The list may have changed while `value` was iterated: places are worked out only now.
        var bounds = parts.bounds(length: list.count)
        try charge(source.count / 8)
        if !isExtended {
            bounds.stop = max(bounds.start, bounds.stop)
            list.replace(bounds.start..<bounds.stop, with: UnsafeBufferPointer(source.buffer))
            return
        }
        guard source.count == bounds.count else {
            throw valueError(
                "attempt to assign sequence of size \(source.count) to extended slice of size \(bounds.count)")
        }
        for index in 0..<bounds.count { list.items[bounds.place(index)] = source.items[index] }
    }

    /// `del list[slice]`.
    func deleteSlice(of list: ListObject, _ slice: SliceObject) throws(PythonError) {
        let bounds = try slice.unpack(self).bounds(length: list.count)
        if bounds.count == 0 { return }
        try charge(list.count / 8)
        let empty = UnsafeBufferPointer<Value>(start: nil, count: 0)
        if bounds.step == 1 { return list.replace(bounds.start..<bounds.start + bounds.count, with: empty) }
        // Close the gaps from the front, whichever way the slice runs.
        let first = bounds.step > 0 ? bounds.start : bounds.place(bounds.count - 1)
        let distance = abs(bounds.step)
        var kept = first
        var removed = 0
        for index in first..<list.count {
            if removed < bounds.count, index == first + removed * distance {
                removed += 1
            } else {
                list.items[kept] = list.items[index]
                kept += 1
            }
        }
        list.truncate(to: kept)
    }

    /// A new list with the values of `list`.
    func makeCopy(of list: ListObject) -> ListObject {
        let result = makeList(capacity: list.count)
        result.replace(0..<0, with: UnsafeBufferPointer(list.buffer))
        return result
    }
}
