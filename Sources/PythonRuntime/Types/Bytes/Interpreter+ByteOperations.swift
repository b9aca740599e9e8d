import Glibc

/// Making rows of bytes, and the operators on them.
extension Interpreter {
    /// A `bytes` of `bytes`.
    public func makeBytes(_ bytes: some Collection<UInt8>) -> BytesObject {
        let result = heap.adopt(BytesObject(type: types.bytes, count: bytes.count), bytes: 88 + bytes.count)
        _ = UnsafeMutableBufferPointer(start: result.base, count: bytes.count).update(fromContentsOf: bytes)
        return result
    }

    /// A `bytearray` of `bytes`.
    public func makeByteArray(_ bytes: some Collection<UInt8>) -> ByteArrayObject {
        let object = ByteArrayObject(type: types.bytearray, heap: heap, count: bytes.count)
        let result = heap.adopt(object, bytes: 96 + bytes.count)
        _ = UnsafeMutableBufferPointer(start: result.base, count: bytes.count).update(fromContentsOf: bytes)
        return result
    }

    /// A row of the same built-in type as `other`.
    func makeRow(like other: ByteRowObject, _ bytes: some Collection<UInt8>) -> Value {
        other.kind == .bytes ? Value(makeBytes(bytes)) : Value(makeByteArray(bytes))
    }

    /// The bytes of a `bytes` or `bytearray`, valid until it changes; `nil` for anything else.
    public func byteRow(of value: Value) -> UnsafeBufferPointer<UInt8>? { ByteRowObject.of(value)?.row }

    /// A bytes-like argument, or CPython's usual TypeError.
    func expectBytes(_ value: Value) throws(PythonError) -> ByteRowObject {
        if let row = ByteRowObject.of(value) { return row }
        throw typeError("a bytes-like object is required, not '\(typeName(of: value))'")
    }

    /// What `find` and `in` look for: bytes, or the number of one byte.
    func bytePart(_ value: Value, _ message: (String) -> String) throws(PythonError) -> [UInt8] {
        if let row = byteRow(of: value) { return Array(row) }
        guard try integerOrNil(value) != nil else { throw typeError(message(typeName(of: value))) }
        return [try byte(value)]
    }

    /// A number from 0 to 255.
    func byte(_ value: Value, _ message: String = "byte must be in range(0, 256)") throws(PythonError) -> UInt8 {
        guard case .int(let number) = try integer(value), let byte = UInt8(exactly: number) else {
            throw valueError(message)
        }
        return byte
    }

    /// `row[key]`.
    func byteItem(_ row: ByteRowObject, _ key: Value) throws(PythonError) -> Value {
        if let slice = key.as(SliceObject.self, .slice) {
            let bounds = try slice.bounds(length: row.count, self)
            if bounds.step == 1 {
                return makeRow(
                    like: row, UnsafeBufferPointer(start: row.base + bounds.start, count: bounds.count))
            }
            return makeRow(like: row, (0..<bounds.count).map { row.base[bounds.place($0)] })
        }
        return .int(Int(row.base[try byteIndex(row, key)]))
    }

    private func byteIndex(_ row: ByteRowObject, _ key: Value) throws(PythonError) -> Int {
        let isArray = row.kind == .bytearray
        guard var index = try itemIndex(key) else {
            throw typeError("\(isArray ? "bytearray" : "byte") indices must be integers or slices, not \(typeName(of: key))")
        }
        if index < 0 { index += row.count }
        if index < 0 || index >= row.count { throw indexError(isArray ? "bytearray index out of range" : "index out of range") }
        return index
    }

    /// `row[key] = value`; deletes when `value` is ``Value/unbound``.
    func setByteItem(_ row: ByteArrayObject, _ key: Value, _ value: Value) throws(PythonError) {
        guard let slice = key.as(SliceObject.self, .slice) else {
            let index = try byteIndex(row, key)
            if value.isUnbound {
                row.replace(index..<index + 1, with: UnsafeBufferPointer(start: nil, count: 0))
            } else {
                row.base[index] = try byte(value)
            }
            return
        }
        var fresh: [UInt8] = []
        if !value.isUnbound { fresh = try bytesOf(value) { "can assign only bytes, buffers, or iterables of ints in range(0, 256)" } }
        let bounds = try slice.bounds(length: row.count, self)
        if bounds.step == 1 {
            try reserve(fresh.count)
            fresh.withUnsafeBufferPointer { row.replace(bounds.start..<bounds.start + bounds.count, with: $0) }
        } else if value.isUnbound {
            var isRemoved = [Bool](repeating: false, count: row.count)
            for index in 0..<bounds.count { isRemoved[bounds.place(index)] = true }
            let kept = (0..<row.count).filter { !isRemoved[$0] }.map { row.base[$0] }
            kept.withUnsafeBufferPointer { row.replace(0..<row.count, with: $0) }
        } else if fresh.count != bounds.count {
            throw valueError(
                "attempt to assign bytes of size \(fresh.count) to extended slice of size \(bounds.count)")
        } else {
            for index in 0..<bounds.count { row.base[bounds.place(index)] = fresh[index] }
        }
    }

    /// The bytes of a bytes-like object, or of an iterable of numbers.
    func bytesOf(
        _ value: Value, range message: String = "byte must be in range(0, 256)", _ refusal: () -> String
    ) throws(PythonError) -> [UInt8] {
        if let row = byteRow(of: value) { return Array(row) }
        if !isIterable(value) { throw typeError(refusal()) }
        var result: [UInt8] = []
        try forEach(value) { (item) throws(PythonError) in result.append(try self.byte(item, message)) }
        return result
    }

    /// `+`, `*` and `%` on bytes.
    func byteBinary(
        _ operation: BinaryOperation, _ row: ByteRowObject, _ other: Value, reflected: Bool
    ) throws(PythonError) -> Value? {
        switch operation {
        case .add:
            if reflected { return nil }
            guard let right = byteRow(of: other) else {
                if !special(other, .radd).isUnbound { return nil }
                throw typeError("can't concat \(typeName(of: other)) to \(row.type.name)")
            }
            try reserve(row.count + right.count)
            return makeRow(like: row, Array(row.row) + Array(right))
        case .multiply:
            guard let times = try repetitions(other, reflected: reflected) else { return nil }
            return makeRow(like: row, try repeatBytes(row, times))
        case .modulo:
            return reflected ? nil : makeRow(like: row, try percentFormatBytes(row, other))
        default: return nil
        }
    }

    /// The bytes of `row * times`.
    func repeatBytes(_ row: ByteRowObject, _ times: Int) throws(PythonError) -> [UInt8] {
        if times <= 0 { return [] }
        try reserve(row.count, times: times)
        try charge(row.count * times / 64)
        var result: [UInt8] = []
        result.reserveCapacity(row.count * times)
        for _ in 0..<times { result.append(contentsOf: row.row) }
        return result
    }
}
