extension Interpreter {
    /// Gives a built-in type the attributes `__len__`, `__getitem__` and so on for what its Swift class does, so that
    /// `super().__len__()` and `list.__len__(x)` find them. They speak for the built-in behaviour alone.
    public func wrapSpecials(_ type: TypeObject, _ specials: [Special]) {
        for special in specials { wrap(type, special) }
    }

    private func wrap(_ type: TypeObject, _ special: Special) {
        let name = special.pythonName
        switch special {
        case .len:
            method(type, name, 0...0) { i, a throws(PythonError) in .int(try i.objectOf(a[0]).length(i)) }
        case .getitem:
            method(type, name, 1...1) { i, a throws(PythonError) in try i.objectOf(a[0]).item(a[1], i) }
        case .setitem:
            method(type, name, 2...2) { i, a throws(PythonError) in
                try i.objectOf(a[0]).setItem(a[1], a[2], i)
                return .none
            }
        case .delitem:
            method(type, name, 1...1) { i, a throws(PythonError) in
                try i.objectOf(a[0]).deleteItem(a[1], i)
                return .none
            }
        case .contains:
            method(type, name, 1...1) { i, a throws(PythonError) in .bool(try i.objectOf(a[0]).contains(a[1], i)) }
        case .iter:
            method(type, name, 0...0) { i, a throws(PythonError) in try i.objectOf(a[0]).makeIterator(i) }
        case .next:
            method(type, name, 0...0) { i, a throws(PythonError) in
                let value = try i.objectOf(a[0]).next(i)
                if value.isUnbound { throw .raised(i.makeException(i.types.exceptions.stopIteration, [])) }
                return value
            }
        case .repr:
            method(type, name, 0...0) { i, a throws(PythonError) in
                guard let object = a[0].object else { return Value(i.makeString(try i.representation(of: a[0]))) }
                return Value(i.makeString(try object.representation(i)))
            }
        case .hash:
            method(type, name, 0...0) { i, a throws(PythonError) in
                guard let object = a[0].object else { return .int(try i.hash(of: a[0])) }
                return .int(try object.hashValue(i))
            }
        case .bool:
            method(type, name, 0...0) { i, a throws(PythonError) in
                guard let object = a[0].object else { return .bool(try i.isTrue(a[0])) }
                return .bool(try object.isTrue(i))
            }
        case .call:
            method(type, name, 0...Int.max, keywords: true) { i, a throws(PythonError) in
                try i.call(a[0], a.dropping(1))
            }
        default: wrapOperator(type, special)
        }
    }

    /// Arithmetic: `__add__`, `__radd__`, `__iadd__`, `__neg__` and their kin.
    private func wrapOperator(_ type: TypeObject, _ special: Special) {
        let name = special.pythonName
        let raw = special.rawValue
        let count = BinaryOperation.allCases.count
        if let operation = operation(raw - Special.add.rawValue, count) {
            method(type, name, 1...1) { i, a throws(PythonError) in
                if let result = try i.numericBinary(operation, a[0], a[1]) { return result }
                return try a[0].object?.binary(operation, a[1], reflected: false, i) ?? i.notImplemented
            }
        } else if let operation = operation(raw - Special.radd.rawValue, count) {
            method(type, name, 1...1) { i, a throws(PythonError) in
                if let result = try i.numericBinary(operation, a[1], a[0]) { return result }
                return try a[0].object?.binary(operation, a[1], reflected: true, i) ?? i.notImplemented
            }
        } else if let operation = operation(raw - Special.iadd.rawValue, count) {
            method(type, name, 1...1) { i, a throws(PythonError) in
                try a[0].object?.inPlace(operation, a[1], i) ?? i.notImplemented
            }
        } else if special == .neg || special == .pos || special == .invert {
            let operation: UnaryOperation = special == .neg ? .negative : special == .pos ? .positive : .invert
            method(type, name, 0...0) { i, a throws(PythonError) in
                if let result = i.numericUnary(operation, a[0]) { return result }
                return try a[0].object?.unary(operation, i) ?? i.notImplemented
            }
        }
    }

    private func operation(_ index: Int, _ count: Int) -> BinaryOperation? {
        index >= 0 && index < count ? BinaryOperation(rawValue: UInt8(index)) : nil
    }

    /// The object that a wrapped method is called on.
    private func objectOf(_ value: Value) throws(PythonError) -> Object {
        if let object = value.object { return object }
        throw typeError("descriptor does not apply to a '\(typeName(of: value))' object")
    }
}
