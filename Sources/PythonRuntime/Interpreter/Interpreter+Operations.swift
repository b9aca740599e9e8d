extension Interpreter {
    // MARK: Types

    /// `type(value)`.
    @inline(__always)
    public func typeOf(_ value: Value) -> TypeObject {
        switch value {
        case .object(let reference): reference.type
        case .int: types.int
        case .float: types.float
        case .bool: types.bool
        case .none, .unbound: types.none
        }
    }

    /// `type(value).__name__`.
    public func typeName(of value: Value) -> String { typeOf(value).name }

    /// `isinstance(value, type)`, by inheritance alone.
    @inline(__always)
    public func isInstance(_ value: Value, _ type: TypeObject) -> Bool { typeOf(value).isSubtype(of: type) }

    // MARK: Text

    /// `repr(value)`.
    public func representation(of value: Value) throws(PythonError) -> String {
        switch value {
        case .none: return "None"
        case .unbound: return "<unbound>"
        case .bool(let flag): return flag ? "True" : "False"
        case .int, .float: return numberText(value)
        case .object(let reference):
            let override = special(value, .repr)
            if override.isUnbound { return try reference.object.representation(self) }
            return try stringResult(try call(override, value), "__repr__").swiftString
        }
    }

    /// `str(value)`.
    public func text(of value: Value) throws(PythonError) -> StringObject {
        if case .int(let number) = value { return makeDecimal(number) }
        guard case .object(let reference) = value else { return makeString(try representation(of: value)) }
        if reference.kind == .string, reference.type === types.string { return reference.cast(StringObject.self) }
        let override = special(value, .str)
        if !override.isUnbound { return try stringResult(try call(override, value), "__str__") }
        // A Python class that gives only __repr__ speaks through it, unless a built-in ancestor has a text of its own.
        let representation = special(value, .repr)
        if !representation.isUnbound, reference.kind == .instance {
            return try stringResult(try call(representation, value), "__str__")
        }
        return try reference.object.text(self)
    }

    private func stringResult(_ value: Value, _ method: String) throws(PythonError) -> StringObject {
        if let string = value.as(StringObject.self, .string) { return string }
        throw typeError("\(method) returned non-string (type \(typeName(of: value)))")
    }

    /// A number that stands for the object in texts and `id()`: given on first asking, so that equal runs agree.
    public func identity(of value: Value) -> Int {
        guard case .object(let reference) = value else {
            switch value {
            case .int(let number): return 0x7f00_0000_0000 &+ (number &* 32)
            case .bool(let flag): return flag ? 0x7e00_0000_0020 : 0x7e00_0000_0000
            case .float(let number): return Int(truncatingIfNeeded: number.bitPattern >> 4)
            default: return 0x7e00_0000_0040
            }
        }
        if let known = identities[reference] { return known }
        let fresh = 0x7f3a_5c00_0000 + identities.count * 48
        identities[reference] = fresh
        // Its number must stay its own: an object that was numbered lives as long as the run.
        identified.append(Value(reference.object))
        return fresh
    }

    /// The address in texts such as `<object at 0x…>`.
    public func addressText(of object: Object) -> String { "0x" + String(identity(of: Value(object)), radix: 16) }

    // MARK: Truth, equality, order, hash

    /// `bool(value)`.
    @inline(__always)
    public func isTrue(_ value: Value) throws(PythonError) -> Bool {
        switch value {
        case .bool(let flag): return flag
        case .none, .unbound: return false
        case .int(let number): return number != 0
        case .float(let number): return number != 0
        case .object: return try isTrueObject(value)
        }
    }

    @inline(never)
    private func isTrueObject(_ value: Value) throws(PythonError) -> Bool {
        guard case .object(let reference) = value else { return false }
        let override = special(value, .bool)
        if !override.isUnbound {
            guard case .bool(let flag) = try call(override, value) else {
                throw typeError("__bool__ should return bool, returned \(typeName(of: try call(override, value)))")
            }
            return flag
        }
        if !special(value, .len).isUnbound { return try length(of: value) != 0 }
        return try reference.object.isTrue(self)
    }

    /// `a == b` as a condition: identity first, as containers do.
    public func equals(_ a: Value, _ b: Value) throws(PythonError) -> Bool {
        if a.isSame(as: b) {
            if case .float(let number) = a { return number == number }
            return true
        }
        if let known = a.equalsWithoutPython(b) { return known }
        return try isTrue(try richEquals(a, b))
    }

    /// `a == b` as an expression.
    @inline(never)
    public func richEquals(_ a: Value, _ b: Value) throws(PythonError) -> Value {
        if let known = a.equalsWithoutPython(b) { return .bool(known) }
        if let result = try equalityResult(a, b, .eq) { return result }
        return .bool(a.isSame(as: b))
    }

    /// `a != b` as an expression.
    @inline(never)
    public func richNotEquals(_ a: Value, _ b: Value) throws(PythonError) -> Value {
        if let known = a.equalsWithoutPython(b) { return .bool(!known) }
        if let result = try equalityResult(a, b, .ne) { return result }
        return .bool(!a.isSame(as: b))
    }

    /// What either operand says of `==` or `!=`; `nil` when both decline. The right one goes first if its class
    /// inherits from the left one's.
    private func equalityResult(_ a: Value, _ b: Value, _ name: Special) throws(PythonError) -> Value? {
        let rightFirst = typeOf(a) !== typeOf(b) && typeOf(b).isSubtype(of: typeOf(a))
        let first = rightFirst ? b : a
        let second = rightFirst ? a : b
        if let result = try oneEquality(first, second, name) { return result }
        return try oneEquality(second, first, name)
    }

    private func oneEquality(_ a: Value, _ b: Value, _ name: Special) throws(PythonError) -> Value? {
        let override = special(a, name)
        if !override.isUnbound {
            let result = try call(override, a, b)
            return result.isSame(as: notImplemented) ? nil : result
        }
        if name == .ne {
            // Without __ne__, `!=` is the opposite of what __eq__ says.
            let equality = special(a, .eq)
            if !equality.isUnbound {
                let result = try call(equality, a, b)
                return result.isSame(as: notImplemented) ? nil : .bool(try !isTrue(result))
            }
        }
        if let known = numericEquals(a, b) { return .bool(name == .eq ? known : !known) }
        guard let object = a.object, let equal = try object.equals(b, self) else { return nil }
        return .bool(name == .eq ? equal : !equal)
    }

    /// `a operation b` as an expression.
    @inline(never)
    public func compare(_ operation: Comparison, _ a: Value, _ b: Value) throws(PythonError) -> Value {
        if let known = numericCompare(operation, a, b) { return .bool(known) }
        let rightFirst = typeOf(a) !== typeOf(b) && typeOf(b).isSubtype(of: typeOf(a))
        if rightFirst, let result = try oneComparison(operation.mirrored, b, a) { return result }
        if let result = try oneComparison(operation, a, b) { return result }
        if !rightFirst, let result = try oneComparison(operation.mirrored, b, a) { return result }
        throw typeError(
            "'\(operation.sign)' not supported between instances of '\(typeName(of: a))' and '\(typeName(of: b))'")
    }

    private func oneComparison(_ operation: Comparison, _ a: Value, _ b: Value) throws(PythonError) -> Value? {
        let override = special(a, .comparison(operation))
        if !override.isUnbound {
            let result = try call(override, a, b)
            return result.isSame(as: notImplemented) ? nil : result
        }
        return try a.object?.compare(operation, b, self) ?? nil
    }

    /// `a < b` as a condition.
    public func less(_ a: Value, _ b: Value) throws(PythonError) -> Bool {
        if case .int(let x) = a, case .int(let y) = b { return x < y }
        return try isTrue(try compare(.less, a, b))
    }

    /// Compares as a condition, for a fused jump.
    func compareAndJump(_ cursor: inout Cursor, _ i: Instruction, _ operation: Comparison) throws(PythonError) {
        cursor.save()
        if try !isTrue(try compare(operation, cursor[i.a], .int(Int(Int16(bitPattern: i.b))))) {
            cursor.pc += Int(Int16(bitPattern: i.c))
        }
    }

    /// `hash(value)`.
    @inline(__always)
    public func hash(of value: Value) throws(PythonError) -> Int {
        switch value {
        case .int(let number) where number >= 0 && number < 1 << 60: return number
        case .object(let reference):
            if reference.kind == .string, reference.type === types.string {
                return reference.unmanaged._withUnsafeGuaranteedRef { unsafeDowncast($0, to: StringObject.self).hash }
            }
            return try hashObject(value)
        case .none, .unbound: return 0xfca8_6420
        default: return numericHash(value)
        }
    }

    @inline(never)
    private func hashObject(_ value: Value) throws(PythonError) -> Int {
        guard case .object(let reference) = value else { return 0 }
        let override = special(value, .hash)
        if override.isNone { throw typeError("unhashable type: '\(typeName(of: value))'") }
        if !override.isUnbound {
            let result = try call(override, value)
            switch result {
            // An int of a machine word is the hash as it is; -1 stands for an error inside CPython.
            case .int(let number): return number == -1 ? -2 : number
            case .bool: return numericHash(result)
            default:
                if result.as(IntegerObject.self, .integer) != nil { return numericHash(result) }
                throw typeError("__hash__ method should return an integer")
            }
        }
        if reference.kind == .instance || reference.kind == .type { return identity(of: value) >> 4 }
        return try reference.object.hashValue(self)
    }

    // MARK: Items

    /// `len(value)`.
    public func length(of value: Value) throws(PythonError) -> Int {
        guard let object = value.object else { throw typeError("object of type '\(typeName(of: value))' has no len()") }
        let override = special(value, .len)
        if override.isUnbound { return try object.length(self) }
        let length = try index(try call(override, value))
        if length < 0 { throw valueError("__len__() should return >= 0") }
        return length
    }

    /// `container[key]`.
    public func item(of container: Value, _ key: Value) throws(PythonError) -> Value {
        guard let object = container.object else {
            throw typeError("'\(typeName(of: container))' object is not subscriptable")
        }
        let override = special(container, .getitem)
        if !override.isUnbound { return try call(override, container, key) }
        return try object.item(key, self)
    }

    /// `container[key] = value`.
    public func setItem(of container: Value, _ key: Value, _ value: Value) throws(PythonError) {
        guard let object = container.object else {
            throw typeError("'\(typeName(of: container))' object does not support item assignment")
        }
        let override = special(container, .setitem)
        if override.isUnbound { return try object.setItem(key, value, self) }
        _ = try call(override, container, key, value)
    }

    /// `del container[key]`.
    public func deleteItem(of container: Value, _ key: Value) throws(PythonError) {
        guard let object = container.object else {
            throw typeError("'\(typeName(of: container))' object doesn't support item deletion")
        }
        let override = special(container, .delitem)
        if override.isUnbound { return try object.deleteItem(key, self) }
        _ = try call(override, container, key)
    }

    /// `value in container`.
    public func contains(_ container: Value, _ value: Value) throws(PythonError) -> Bool {
        guard let object = container.object else {
            throw typeError("argument of type '\(typeName(of: container))' is not iterable")
        }
        let override = special(container, .contains)
        if !override.isUnbound { return try isTrue(try call(override, container, value)) }
        if !special(container, .iter).isUnbound || !special(container, .getitem).isUnbound {
            return try containsByIteration(container, value)
        }
        return try object.contains(value, self)
    }

    /// `value in container` by looking at every item.
    public func containsByIteration(_ container: Value, _ value: Value) throws(PythonError) -> Bool {
        let items: Value
        do throws(PythonError) {
            items = try iterator(of: container)
        } catch {
            guard case .raised(let exception) = error, exception.type === types.exceptions.typeError else { throw error }
            throw typeError("argument of type '\(typeName(of: container))' is not iterable")
        }
        let mark = rootMark
        root(items)
        root(value)
        defer { unroot(to: mark) }
        while true {
            let next = try next(items)
            if next.isUnbound { return false }
            if try equals(next, value) { return true }
            try charge(1)
        }
    }

    // MARK: Iteration

    /// `iter(value)`.
    public func iterator(of value: Value) throws(PythonError) -> Value {
        guard let object = value.object else { throw typeError("'\(typeName(of: value))' object is not iterable") }
        let override = special(value, .iter)
        if override.isNone { throw typeError("'\(typeName(of: value))' object is not iterable") }
        if !override.isUnbound {
            let iterator = try call(override, value)
            if !isIterator(iterator) {
                throw typeError("iter() returned non-iterator of type '\(typeName(of: iterator))'")
            }
            return iterator
        }
        if object.kind == .instance, !special(value, .getitem).isUnbound {
            return Value(heap.adopt(SequenceIterator(type: privateType("iterator"), sequence: value)))
        }
        return try object.makeIterator(self)
    }

    /// Whether `next` works on `value`.
    public func isIterator(_ value: Value) -> Bool {
        guard let object = value.object else { return false }
        return !special(value, .next).isUnbound || object.isIterator
    }

    /// `next(iterator)`; unbound when exhausted.
    public func next(_ iterator: Value) throws(PythonError) -> Value {
        if special(iterator, .next).isUnbound { return try rawNext(iterator) }
        do throws(PythonError) {
            return try rawNext(iterator)
        } catch {
            guard case .raised(let exception) = error, exception.type.isSubtype(of: types.exceptions.stopIteration) else {
                throw error
            }
            return .unbound
        }
    }

    /// The same, with the StopIteration of a Python `__next__` still raised: its value may matter.
    func rawNext(_ iterator: Value) throws(PythonError) -> Value {
        guard let object = iterator.object else {
            throw typeError("'\(typeName(of: iterator))' object is not an iterator")
        }
        let override = special(iterator, .next)
        if !override.isUnbound { return try call(override, iterator) }
        // Generators count their own depth; other iterators may ask one another: `zip(zip(zip(…)))`.
        if object.kind == .generator { return try object.next(self) }
        try enterNative(" while calling a Python object")
        defer { leaveNative() }
        return try object.next(self)
    }

    /// Runs `body` for each item. The iterator and the item are rooted meanwhile.
    public func forEach(_ iterable: Value, _ body: (Value) throws(PythonError) -> Void) throws(PythonError) {
        let items = try iterator(of: iterable)
        let mark = rootMark
        root(items)
        root(.unbound)
        defer { unroot(to: mark) }
        while true {
            let item = try next(items)
            if item.isUnbound { return }
            rooted[mark + 1] = item
            try charge(3)
            try body(item)
        }
    }

    /// A fresh list of the items.
    public func listOf(_ iterable: Value) throws(PythonError) -> ListObject {
        if let tuple = iterable.as(TupleObject.self, .tuple), tuple.type === types.tuple {
            let list = makeList(capacity: tuple.count)
            list.replace(0..<0, with: UnsafeBufferPointer(tuple.buffer))
            return list
        }
        if let source = iterable.as(ListObject.self, .list), source.type === types.list {
            let list = makeList(capacity: source.count)
            list.replace(0..<0, with: UnsafeBufferPointer(source.buffer))
            return list
        }
        let list = makeList()
        let mark = rootMark
        root(Value(list))
        defer { unroot(to: mark) }
        try forEach(iterable) { item throws(PythonError) in list.append(item) }
        return list
    }

    // MARK: Operators

    /// `a operation b`.
    @inline(never)
    public func binary(_ operation: BinaryOperation, _ a: Value, _ b: Value) throws(PythonError) -> Value {
        if let result = try numericBinary(operation, a, b) { return result }
        if let result = try binaryResult(operation, a, b) { return result }
        throw unsupported(operation, operation.sign, a, b)
    }

    private func binaryResult(_ operation: BinaryOperation, _ a: Value, _ b: Value) throws(PythonError) -> Value? {
        let left = special(a, .binary(operation))
        let right = special(b, .reflected(operation))
        // The right operand goes first when its class inherits from the left one's and brings its own method.
        let rightFirst =
            !right.isUnbound && typeOf(a) !== typeOf(b) && typeOf(b).isSubtype(of: typeOf(a)) && !right.isSame(as: special(a, .reflected(operation)))
        if rightFirst {
            let result = try call(right, b, a)
            if !result.isSame(as: notImplemented) { return result }
        }
        if !left.isUnbound {
            let result = try call(left, a, b)
            if !result.isSame(as: notImplemented) { return result }
        } else if let object = a.object, let result = try object.binary(operation, b, reflected: false, self) {
            return result
        }
        if !rightFirst, !right.isUnbound, typeOf(a) !== typeOf(b) || left.isUnbound {
            let result = try call(right, b, a)
            if !result.isSame(as: notImplemented) { return result }
        } else if right.isUnbound, let object = b.object,
            let result = try object.binary(operation, a, reflected: true, self)
        {
            return result
        }
        return nil
    }

    private func unsupported(_ operation: BinaryOperation, _ sign: String, _ a: Value, _ b: Value) -> PythonError {
        if operation == .multiply {
            // A sequence can be repeated, but not by this: the message names the other operand.
            if isRepeatable(a) { return typeError("can't multiply sequence by non-int of type '\(typeName(of: b))'") }
            if isRepeatable(b) { return typeError("can't multiply sequence by non-int of type '\(typeName(of: a))'") }
        }
        return typeError("unsupported operand type(s) for \(sign): '\(typeName(of: a))' and '\(typeName(of: b))'")
    }

    private func isRepeatable(_ value: Value) -> Bool {
        switch value.reference?.kind {
        case .string, .list, .tuple, .bytes, .bytearray: true
        default: false
        }
    }

    /// `a operation= b`.
    @inline(never)
    public func inPlace(_ operation: BinaryOperation, _ a: Value, _ b: Value) throws(PythonError) -> Value {
        if let result = try numericBinary(operation, a, b) { return result }
        let override = special(a, .inPlace(operation))
        if !override.isUnbound {
            let result = try call(override, a, b)
            if !result.isSame(as: notImplemented) { return result }
        } else if let object = a.object, let result = try object.inPlace(operation, b, self) {
            return result
        }
        if let result = try binaryResult(operation, a, b) { return result }
        throw unsupported(operation, operation == .power ? "** or pow()" : operation.sign + "=", a, b)
    }

    /// `-a`, `+a`, `~a`.
    public func unary(_ operation: UnaryOperation, _ a: Value) throws(PythonError) -> Value {
        if let result = numericUnary(operation, a) { return result }
        let name: Special =
            switch operation {
            case .negative: .neg
            case .positive: .pos
            case .invert: .invert
            }
        let override = special(a, name)
        if !override.isUnbound { return try call(override, a) }
        if let object = a.object, let result = try object.unary(operation, self) { return result }
        let sign =
            switch operation {
            case .negative: "-"
            case .positive: "+"
            case .invert: "~"
            }
        throw typeError("bad operand type for unary \(sign): '\(typeName(of: a))'")
    }
}

extension Value {
    /// Whether two values are equal, where that can be said without Python code; `nil` where it cannot.
    @inline(__always)
    public func equalsWithoutPython(_ other: Value) -> Bool? {
        switch (self, other) {
        case (.int(let a), .int(let b)): return a == b
        case (.float(let a), .float(let b)): return a == b
        case (.none, .none): return true
        case (.bool(let a), .bool(let b)): return a == b
        case (.object(let a), .object(let b)):
            if a.kind == .string, b.kind == .string, !a.type.isPythonClass, !b.type.isPythonClass {
                return a.holdsSameText(as: b)
            }
            return nil
        case (.none, .int), (.int, .none), (.none, .bool), (.bool, .none), (.none, .float), (.float, .none): return false
        default: return nil
        }
    }
}
