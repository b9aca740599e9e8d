extension Interpreter {
    /// `isinstance`, `issubclass`, `callable`, `id`, `hash`, `len`, `repr`.
    func installTypeQueries() {
        function(builtins, "isinstance", 2...2) { i, a throws(PythonError) in .bool(try i.isInstance(a[0], of: a[1])) }
        function(builtins, "issubclass", 2...2) { i, a throws(PythonError) in .bool(try i.isSubclass(a[0], of: a[1])) }
        function(builtins, "callable", 1...1) { i, a throws(PythonError) in .bool(i.isCallable(a[0])) }
        function(builtins, "id", 1...1) { i, a throws(PythonError) in .int(i.identity(of: a[0])) }
        function(builtins, "hash", 1...1) { i, a throws(PythonError) in .int(try i.hash(of: a[0])) }
        function(builtins, "len", 1...1) { i, a throws(PythonError) in .int(try i.length(of: a[0])) }
        function(builtins, "repr", 1...1) { i, a throws(PythonError) in
            Value(i.makeString(try i.representation(of: a[0])))
        }
    }

    /// `isinstance(value, classes)`: a class, a tuple of such, or a union; `__instancecheck__` of a metaclass decides
    /// where there is one.
    public func isInstance(_ value: Value, of classes: Value) throws(PythonError) -> Bool {
        if let type = classes.as(TypeObject.self, .type) {
            if typeOf(value) === type { return true }
            if type.type === types.type { return isInstance(value, type) }
        }
        if let tuple = classes.as(TupleObject.self, .tuple) {
            try enterNative(" in __instancecheck__")
            defer { leaveNative() }
            for index in 0..<tuple.count where try isInstance(value, of: tuple.items[index]) { return true }
            return false
        }
        if let union = classes.object as? UnionType {
            for member in union.members {
                if member.isNone ? value.isNone : try isInstance(value, of: member) { return true }
            }
            return false
        }
        if !special(classes, .instancecheck).isUnbound {
            return try isTrue(try callMethod(classes, intern("__instancecheck__"), value))
        }
        if classes.object is GenericAlias {
            throw typeError("isinstance() argument 2 cannot be a parameterized generic")
        }
        guard let type = classes.as(TypeObject.self, .type) else {
            throw typeError("isinstance() arg 2 must be a type, a tuple of types, or a union")
        }
        return isInstance(value, type)
    }

    /// `issubclass(value, classes)`.
    public func isSubclass(_ value: Value, of classes: Value) throws(PythonError) -> Bool {
        if let tuple = classes.as(TupleObject.self, .tuple) {
            try enterNative(" in __subclasscheck__")
            defer { leaveNative() }
            for index in 0..<tuple.count where try isSubclass(value, of: tuple.items[index]) { return true }
            return false
        }
        if let union = classes.object as? UnionType {
            for member in union.members {
                if try isSubclass(value, of: member.isNone ? Value(types.none) : member) { return true }
            }
            return false
        }
        if !special(classes, .subclasscheck).isUnbound {
            return try isTrue(try callMethod(classes, intern("__subclasscheck__"), value))
        }
        guard let type = value.as(TypeObject.self, .type) else {
            throw typeError("issubclass() arg 1 must be a class")
        }
        if classes.object is GenericAlias {
            throw typeError("issubclass() argument 2 cannot be a parameterized generic")
        }
        guard let other = classes.as(TypeObject.self, .type) else {
            throw typeError("issubclass() arg 2 must be a class, a tuple of classes, or a union")
        }
        return type.isSubtype(of: other)
    }
}
