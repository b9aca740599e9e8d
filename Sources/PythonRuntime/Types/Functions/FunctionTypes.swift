extension Interpreter {
    /// Attributes of functions, methods, code objects and built-in functions.
    func installFunctions() {
        installFunctionAttributes()
        let method = types.method
        attribute(method, "__self__") { _, value throws(PythonError) in
            value.as(BoundMethodObject.self, .boundMethod)?.receiver ?? .none
        }
        attribute(method, "__func__") { _, value throws(PythonError) in
            value.as(BoundMethodObject.self, .boundMethod)?.function ?? .none
        }
        for name in ["__name__", "__qualname__", "__doc__", "__module__", "__defaults__", "__code__", "__wrapped__"] {
            attribute(method, name) { i, value throws(PythonError) in
                guard let bound = value.as(BoundMethodObject.self, .boundMethod) else { return .none }
                return try i.getAttribute(bound.function, i.intern(name))
            }
        }
        installNativeAttributes()
        let code = types.code
        attribute(code, "co_name") { i, value throws(PythonError) in
            Value(i.makeString(value.as(CodeObject.self, .code)?.name ?? ""))
        }
        attribute(code, "co_filename") { i, value throws(PythonError) in
            Value(i.makeString(value.as(CodeObject.self, .code)?.file ?? ""))
        }
        attribute(code, "co_firstlineno") { _, value throws(PythonError) in
            .int(value.as(CodeObject.self, .code)?.firstLine ?? 0)
        }
        attribute(code, "co_argcount") { _, value throws(PythonError) in
            .int(value.as(CodeObject.self, .code)?.positionalCount ?? 0)
        }
        attribute(code, "co_varnames") { i, value throws(PythonError) in
            Value(i.makeTuple((value.as(CodeObject.self, .code)?.variableNames ?? []).map { Value($0) }))
        }
    }

    /// Built-in functions, and built-in methods free or bound.
    private func installNativeAttributes() {
        func native(_ value: Value) -> NativeFunctionObject? {
            let function = value.as(BoundMethodObject.self, .boundMethod)?.function ?? value
            return function.as(NativeFunctionObject.self, .nativeFunction)
        }
        for type in [types.nativeFunction, types.methodDescriptor] {
            attribute(type, "__name__") { i, value throws(PythonError) in Value(i.makeString(native(value)?.name ?? "")) }
            attribute(type, "__qualname__") { i, value throws(PythonError) in
                guard let native = native(value) else { return .none }
                return Value(i.makeString((native.owner.map { $0.name + "." } ?? "") + native.name))
            }
            attribute(type, "__module__") { i, value throws(PythonError) in
                guard let native = native(value), native.owner == nil else { return .none }
                return Value(i.makeString(native.module))
            }
            attribute(type, "__doc__") { _, _ throws(PythonError) in .none }
        }
        attribute(types.nativeFunction, "__self__") { _, value throws(PythonError) in
            value.as(BoundMethodObject.self, .boundMethod)?.receiver ?? .none
        }
    }

    private func installFunctionAttributes() {
        let function = types.function
        function.instancesHaveAttributes = true
        func text(_ name: String, _ path: ReferenceWritableKeyPath<FunctionObject, String>) {
            attribute(function, name, set: { i, self_, value throws(PythonError) in
                guard let text = value.as(StringObject.self, .string) else {
                    throw i.typeError("\(name) must be set to a string object")
                }
                self_.as(FunctionObject.self, .function)?[keyPath: path] = text.swiftString
            }) { i, value throws(PythonError) in
                Value(i.makeString(value.as(FunctionObject.self, .function)?[keyPath: path] ?? ""))
            }
        }
        text("__name__", \.name)
        text("__qualname__", \.qualifiedName)
        attribute(function, "__doc__", set: { _, self_, value throws(PythonError) in
            self_.as(FunctionObject.self, .function)?.documentation = value.isUnbound ? .none : value
        }) { _, value throws(PythonError) in value.as(FunctionObject.self, .function)?.documentation ?? .none }
        attribute(function, "__module__", set: { _, self_, value throws(PythonError) in
            self_.as(FunctionObject.self, .function)?.module = value.isUnbound ? .none : value
        }) { _, value throws(PythonError) in value.as(FunctionObject.self, .function)?.module ?? .none }
        attribute(function, "__code__") { _, value throws(PythonError) in
            value.as(FunctionObject.self, .function).map { Value($0.code) } ?? .none
        }
        attribute(function, "__globals__") { _, value throws(PythonError) in
            value.as(FunctionObject.self, .function).map { Value($0.globals) } ?? .none
        }
        attribute(function, "__closure__") { _, value throws(PythonError) in
            value.as(FunctionObject.self, .function)?.closure.map { Value($0) } ?? .none
        }
        attribute(function, "__defaults__", set: { _, self_, value throws(PythonError) in
            self_.as(FunctionObject.self, .function)?.defaults = value.as(TupleObject.self, .tuple)
        }) { _, value throws(PythonError) in
            value.as(FunctionObject.self, .function)?.defaults.map { Value($0) } ?? .none
        }
        attribute(function, "__kwdefaults__") { _, value throws(PythonError) in
            value.as(FunctionObject.self, .function)?.keywordDefaults.map { Value($0) } ?? .none
        }
        attribute(function, "__annotations__", set: { _, self_, value throws(PythonError) in
            self_.as(FunctionObject.self, .function)?.annotations = value.as(DictObject.self, .dict)
        }) { i, value throws(PythonError) in
            guard let function = value.as(FunctionObject.self, .function) else { return .none }
            if function.annotations == nil { function.annotations = i.makeDict() }
            return Value(function.annotations!)
        }
        for type in [function, types.methodDescriptor] {
            method(type, "__get__", 1...2) { i, a throws(PythonError) in
                let owner = a.count > 2 ? a[2].as(TypeObject.self, .type) : nil
                return try i.bind(a[0], to: a[1].isNone ? .unbound : a[1], of: owner ?? i.typeOf(a[1]))
            }
        }
        for type in [function, types.method, types.nativeFunction, types.methodDescriptor] {
            method(type, "__call__", 0...Int.max, keywords: true) { i, a throws(PythonError) in
                try i.call(a[0], a.dropping(1))
            }
        }
    }

    /// `property`, `staticmethod`, `classmethod`, `super`.
    func installDescriptors() {
        let property = types.property
        property.construct = { i, type, a throws(PythonError) in
            func part(_ index: Int, _ name: StaticString) -> Value {
                let value = a.count > index ? a[index] : a.keyword(name)
                return value.isUnbound ? .none : value
            }
            let getter = part(0, "fget")
            var documentation = part(3, "doc")
            if documentation.isNone, let function = getter.as(FunctionObject.self, .function) {
                documentation = function.documentation
            }
            return Value(i.heap.adopt(PropertyObject(
                type: type, getter: getter, setter: part(1, "fset"), deleter: part(2, "fdel"),
                documentation: documentation)))
        }
        func copy(_ name: String, _ change: @escaping (PropertyObject, Value) -> Void) {
            method(property, name, 1...1) { i, a throws(PythonError) in
                guard let old = a[0].as(PropertyObject.self, .property) else { return .none }
                let new = PropertyObject(
                    type: old.type, getter: old.getter, setter: old.setter, deleter: old.deleter,
                    documentation: old.documentation)
                new.name = old.name
                change(new, a[1])
                return Value(i.heap.adopt(new))
            }
        }
        copy("getter") { $0.getter = $1 }
        copy("setter") { $0.setter = $1 }
        copy("deleter") { $0.deleter = $1 }
        for (name, path) in [("fget", \PropertyObject.getter), ("fset", \.setter), ("fdel", \.deleter), ("__doc__", \.documentation)] {
            attribute(property, name) { _, value throws(PythonError) in
                value.as(PropertyObject.self, .property)?[keyPath: path] ?? .none
            }
        }
        types.staticMethod.construct = { i, type, a throws(PythonError) in
            guard a.total == 1 else { throw i.typeError("staticmethod expected 1 argument, got \(a.total)") }
            return Value(i.heap.adopt(StaticMethodObject(type: type, function: a[0])))
        }
        types.classMethod.construct = { i, type, a throws(PythonError) in
            guard a.total == 1 else { throw i.typeError("classmethod expected 1 argument, got \(a.total)") }
            return Value(i.heap.adopt(ClassMethodObject(type: type, function: a[0])))
        }
        for type in [types.staticMethod, types.classMethod] {
            attribute(type, "__func__") { _, value throws(PythonError) in
                value.as(StaticMethodObject.self, .staticMethod)?.function
                    ?? value.as(ClassMethodObject.self, .classMethod)?.function ?? .none
            }
        }
        types.superType.construct = { i, _, a throws(PythonError) in
            guard a.count == 2 else { throw i.runtimeError("super(): no arguments") }
            guard let start = a[0].as(TypeObject.self, .type) else {
                throw i.typeError("super() argument 1 must be a type, not \(i.typeName(of: a[0]))")
            }
            let owner: TypeObject
            if let type = a[1].as(TypeObject.self, .type), type.isSubtype(of: start) {
                owner = type
            } else if i.isInstance(a[1], start) {
                owner = i.typeOf(a[1])
            } else {
                throw i.typeError("super(type, obj): obj must be an instance or subtype of type")
            }
            return Value(i.heap.adopt(
                SuperObject(type: i.types.superType, start: start, receiver: a[1], owner: owner)))
        }
    }
}
