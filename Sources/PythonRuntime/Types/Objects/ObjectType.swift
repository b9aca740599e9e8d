extension Interpreter {
    /// The methods of `object`, which every class inherits.
    func installObject() {
        let object = types.object
        object.construct = { i, type, arguments throws(PythonError) in
            if arguments.total > 0, i.special(type, .new).isUnbound, i.special(type, .initialize).isUnbound {
                throw i.typeError("\(type.name)() takes no arguments")
            }
            return Value(i.heap.adopt(InstanceObject(kind: .instance, type: type), bytes: 72))
        }
        object.initializesSeparately = true
        method(object, "__init__", 0...Int.max, keywords: true) { i, a throws(PythonError) in
            let type = i.typeOf(a[0])
            let excess = a.total > 1
            if excess, !i.special(type, .initialize).isUnbound || i.special(type, .new).isUnbound, type.hasPlainInstances(object: i.types.object) {
                throw i.typeError("object.__init__() takes exactly one argument (the instance to initialize)")
            }
            return .none
        }
        method(object, "__repr__", 0...0) { i, a throws(PythonError) in
            guard let object = a[0].object else { return Value(i.makeString(try i.representation(of: a[0]))) }
            return Value(i.makeString(try object.representation(i)))
        }
        method(object, "__str__", 0...0) { i, a throws(PythonError) in
            guard let object = a[0].object else { return Value(i.makeString(try i.representation(of: a[0]))) }
            if object.kind == .instance { return Value(i.makeString(try i.representation(of: a[0]))) }
            return Value(try object.text(i))
        }
        method(object, "__eq__", 1...1) { i, a throws(PythonError) in
            if a[0].isSame(as: a[1]) { return .bool(true) }
            if let known = a[0].equalsWithoutPython(a[1]) ?? i.numericEquals(a[0], a[1]) { return .bool(known) }
            guard let object = a[0].object, let equal = try object.equals(a[1], i) else { return i.notImplemented }
            return .bool(equal)
        }
        method(object, "__ne__", 1...1) { i, a throws(PythonError) in
            let equal = try i.richEquals(a[0], a[1])
            return .bool(try !i.isTrue(equal))
        }
        method(object, "__hash__", 0...0) { i, a throws(PythonError) in
            guard let object = a[0].object, object.kind != .instance, object.kind != .type else {
                return .int(a[0].object == nil ? try i.hash(of: a[0]) : i.identity(of: a[0]) >> 4)
            }
            return .int(try object.hashValue(i))
        }
        method(object, "__format__", 1...1) { i, a throws(PythonError) in
            guard let specification = a[1].as(StringObject.self, .string) else {
                throw i.typeError("__format__() argument must be str, not \(i.typeName(of: a[1]))")
            }
            guard let object = a[0].object else { return Value(try i.format(a[0], specification)) }
            return Value(i.makeString(try object.format(specification, i)))
        }
        method(object, "__getattribute__", 1...1) { i, a throws(PythonError) in
            guard let name = a[1].as(StringObject.self, .string) else { throw i.attributeNameError(a[1]) }
            let found = try i.genericAttribute(a[0], i.intern(name))
            if found.isUnbound { throw i.missingAttribute(a[0], name) }
            return found
        }
        method(object, "__setattr__", 2...2) { i, a throws(PythonError) in
            guard let name = a[1].as(StringObject.self, .string) else { throw i.attributeNameError(a[1]) }
            try i.genericSetAttribute(a[0], i.intern(name), a[2])
            return .none
        }
        method(object, "__delattr__", 1...1) { i, a throws(PythonError) in
            guard let name = a[1].as(StringObject.self, .string) else { throw i.attributeNameError(a[1]) }
            try i.genericSetAttribute(a[0], i.intern(name), .unbound)
            return .none
        }
        for name in ["__lt__", "__le__", "__gt__", "__ge__"] {
            method(object, name, 1...1) { i, a throws(PythonError) in
                let operation: Comparison =
                    name == "__lt__" ? .less : name == "__le__" ? .lessOrEqual : name == "__gt__" ? .greater : .greaterOrEqual
                if let known = i.numericCompare(operation, a[0], a[1]) { return .bool(known) }
                guard let object = a[0].object, let result = try object.compare(operation, a[1], i) else {
                    return i.notImplemented
                }
                return result
            }
        }
        classMethod(object, "__init_subclass__", 0...0) { _, _ throws(PythonError) in .none }
        classMethod(object, "__subclasshook__", 1...1) { i, _ throws(PythonError) in i.notImplemented }
        method(object, "__dir__", 0...0) { i, a throws(PythonError) in Value(try i.attributeNames(of: a[0])) }
        staticMethod(object, "__new__", 1...Int.max, keywords: true) { i, a throws(PythonError) in
            guard let type = a[0].as(TypeObject.self, .type) else {
                throw i.typeError("object.__new__(X): X is not a type object (\(i.typeName(of: a[0])))")
            }
            return try i.constructNatively(type, a.dropping(1))
        }
    }

    /// What a built-in `__new__` does: makes the object without its `__init__`.
    func constructNatively(_ type: TypeObject, _ arguments: Arguments) throws(PythonError) -> Value {
        guard let construct = type.construct else { throw typeError("cannot create '\(type.name)' instances") }
        if type.hasPlainInstances(object: types.object) {
            if arguments.total > 0, special(type, .initialize).isUnbound {
                throw typeError("object.__new__() takes exactly one argument (the type to instantiate)")
            }
            return Value(heap.adopt(InstanceObject(kind: .instance, type: type), bytes: 72))
        }
        let isSeparate = type.initializesSeparately
        return try construct(self, type, isSeparate ? Arguments(base: arguments.base, total: 0) : arguments)
    }

    func attributeNameError(_ value: Value) -> PythonError {
        typeError("attribute name must be string, not '\(typeName(of: value))'")
    }

    /// The sorted names that `dir(value)` lists.
    public func attributeNames(of value: Value) throws(PythonError) -> ListObject {
        var seen: [String: StringObject] = [:]
        func take(_ namespace: DictObject) {
            var place = 0
            while let next = namespace.place(from: place) {
                place = next + 1
                if let name = namespace.key(at: next).as(StringObject.self, .string) { seen[name.swiftString] = name }
            }
        }
        if let module = value.as(ModuleObject.self, .module) {
            take(module.namespace)
        } else {
            let type = value.as(TypeObject.self, .type) ?? typeOf(value)
            for base in type.resolutionOrder { take(base.namespace) }
            if let instance = value.object as? InstanceObject, value.reference?.kind != .type, let shape = instance.shape {
                if shape.usesDictionary {
                    take(instance.attributeDictionary(self))
                } else {
                    for name in shape.names { seen[name.swiftString] = name }
                }
            }
        }
        let sorted = seen.keys.sorted { Array($0.unicodeScalars.map(\.value)).lexicographicallyPrecedes(Array($1.unicodeScalars.map(\.value))) }
        return makeList(sorted.map { Value(seen[$0]!) })
    }
}
