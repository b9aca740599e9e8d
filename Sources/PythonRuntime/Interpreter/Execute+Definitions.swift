extension Interpreter {
    /// `makeFunction`.
    func makeFunction(_ cursor: Cursor, _ i: Instruction) -> Value {
        guard let code = cursor.constants[Int(i.b)].as(CodeObject.self, .code) else { return .none }
        let globals = cursor.frame.pointee.globals.takeUnretainedValue()
        let closure = i.c & 8 != 0 ? cursor[i.a + 4].as(TupleObject.self, .tuple) : nil
        let module = globals.getInterned(names.name)
        let function = FunctionObject(
            type: types.function, code: code, globals: globals, closure: closure,
            module: module.isUnbound ? .none : module)
        heap.adopt(function, bytes: 200)
        if i.c & 1 != 0 { function.defaults = cursor[i.a + 1].as(TupleObject.self, .tuple) }
        if i.c & 2 != 0 { function.keywordDefaults = cursor[i.a + 2].as(DictObject.self, .dict) }
        if i.c & 4 != 0 { function.annotations = cursor[i.a + 3].as(DictObject.self, .dict) }
        return Value(function)
    }

    /// A function over compiled module-like code, for running it.
    func makeFunction(_ code: CodeObject, globals: DictObject) -> FunctionObject {
        heap.adopt(
            FunctionObject(type: types.function, code: code, globals: globals, closure: nil, module: .none), bytes: 200)
    }

    /// Runs the code of a module (or of `exec`, `eval`, a class body) to its end in `globals`, with other names in
    /// `namespace`. Gives what it returns.
    public func run(_ code: CodeObject, globals: DictObject, namespace: DictObject? = nil) throws(PythonError) -> Value {
        let function = makeFunction(code, globals: globals)
        // With `await` at top level the code is a coroutine's: who runs it makes a task of that.
        if code.flags.contains(.coroutine) { return try call(Value(function)) }
        return try run(function, namespace: namespace)
    }

    func run(_ function: FunctionObject, namespace: DictObject?) throws(PythonError) -> Value {
        let base = stack.end
        _ = try push(ObjectRef(function), function.entry, base, 0, 0, returnTo: .native)
        stack.top.pointee.namespace = namespace.map { .passUnretained($0) }
        guard case .returned(let value) = try complete() else { return .none }
        return value
    }

    // MARK: Classes

    /// `buildClass`: finds the metaclass, runs the body in a fresh namespace, makes the class.
    func buildClass(_ cursor: Cursor, _ i: Instruction) throws(PythonError) -> Value {
        guard let body = cursor[i.a].as(FunctionObject.self, .function),
            let name = cursor[i.a + 1].as(StringObject.self, .string),
            let given = cursor[i.a + 2].as(TupleObject.self, .tuple)
        else { return .none }
        var metatype = types.type
        var metaclass = Value.unbound
        var keywords: [(StringObject, Value)] = []
        if let dictionary = cursor[i.a + 3].as(DictObject.self, .dict) {
            var place = 0
            while let next = dictionary.place(from: place) {
                place = next + 1
                guard let key = dictionary.key(at: next).as(StringObject.self, .string) else { continue }
                if key.isEqual(to: "metaclass") {
                    metaclass = dictionary.value(at: next)
                } else {
                    keywords.append((key, dictionary.value(at: next)))
                }
            }
        }
        if let type = metaclass.as(TypeObject.self, .type) { metatype = type }
        for index in 0..<given.count {
            guard let base = given.items[index].as(TypeObject.self, .type) else { continue }
            if base.type.isSubtype(of: metatype) {
                metatype = base.type
            } else if !metatype.isSubtype(of: base.type) {
                throw typeError(
                    "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases")
            }
        }
        let namespace = makeDict()
        let mark = rootMark
        root(Value(namespace))
        root(Value(metatype))
        defer { unroot(to: mark) }
        if !metaclass.isUnbound, metaclass.as(TypeObject.self, .type) == nil {
            _ = try run(body, namespace: namespace)
            return try call(metaclass, [Value(name), Value(given), Value(namespace)], keywords: keywords)
        }
        var target = namespace
        if metatype !== types.type {
            let prepare = try findAttribute(Value(metatype), intern("__prepare__"))
            if !prepare.isUnbound, let prepared = try call(prepare, [Value(name), Value(given)], keywords: keywords).as(DictObject.self, .dict) {
                target = prepared
                root(Value(prepared))
            }
        }
        _ = try run(body, namespace: target)
        let made: Value
        if metatype === types.type {
            made = Value(try makeClass(name: name.swiftString, bases: given, namespace: target, metatype: metatype, keywords: keywords))
        } else {
            made = try call(Value(metatype), [Value(name), Value(given), Value(target)], keywords: keywords)
        }
        return made
    }

    /// `type(name, bases, namespace)`: makes a class, tells descriptors and the parent.
    public func makeClass(
        name: String, bases given: TupleObject, namespace source: DictObject, metatype: TypeObject,
        keywords: [(StringObject, Value)]
    ) throws(PythonError) -> TypeObject {
        var bases: [TypeObject] = []
        for index in 0..<given.count {
            guard let base = given.items[index].as(TypeObject.self, .type) else {
                throw typeError("bases must be types")
            }
            if !base.isInheritable { throw typeError("type '\(base.name)' is not an acceptable base type") }
            if bases.contains(where: { $0 === base }) { throw typeError("duplicate base class \(base.name)") }
            bases.append(base)
        }
        if bases.isEmpty { bases = [types.object] }
        let namespace = makeDict()
        let type = heap.adopt(
            TypeObject(name: name, metatype: metatype, namespace: namespace, isPythonClass: true, module: "builtins"),
            bytes: 1024)
        let mark = rootMark
        root(Value(type))
        defer { unroot(to: mark) }
        var cell: CellObject?
        var place = 0
        while let next = source.place(from: place) {
            place = next + 1
            guard let key = source.key(at: next).as(StringObject.self, .string) else { continue }
            if key === names.classCell {
                cell = source.value(at: next).as(CellObject.self, .cell)
            } else {
                namespace.setInterned(intern(key), source.value(at: next), self)
            }
        }
        type.bases = bases
        type.construct = try layoutConstructor(bases)
        type.setResolutionOrder([type] + (try linearize(type, bases)))
        type.initializesSeparately = type.resolutionOrder.first { !$0.isPythonClass }?.initializesSeparately ?? false
        if namespace.getInterned(names.module).isUnbound, stack.depth > 0 {
            // `type(name, bases, …)`: the class is of the module that asks for it.
            let caller = stack.top.pointee.globals.takeUnretainedValue().getInterned(intern("__name__"))
            if !caller.isUnbound { namespace.setInterned(names.module, caller, self) }
        }
        if let module = namespace.getInterned(names.module).as(StringObject.self, .string) { type.module = module.swiftString }
        if let text = namespace.getInterned(names.qualname).as(StringObject.self, .string) {
            type.qualifiedName = text.swiftString
            _ = namespace.removeInterned(names.qualname)
        }
        if namespace.getInterned(names.doc).isUnbound { namespace.setInterned(names.doc, .none, self) }
        try prepareNamespace(type)
        cell?.contents = Value(type)
        for subject in namespaceValues(namespace) {
            let method = try setNameMethod(subject.value)
            if !method.isUnbound { _ = try call(method, Value(type), Value(subject.name)) }
        }
        try initializeSubclass(type, keywords)
        for base in bases where base.isPythonClass { base.subclasses.append(Unmanaged.passUnretained(type)) }
        return type
    }

    private func namespaceValues(_ namespace: DictObject) -> [(name: StringObject, value: Value)] {
        var result: [(name: StringObject, value: Value)] = []
        var place = 0
        while let next = namespace.place(from: place) {
            place = next + 1
            if let name = namespace.key(at: next).as(StringObject.self, .string) {
                result.append((name, namespace.value(at: next)))
            }
        }
        return result
    }

    private func setNameMethod(_ value: Value) throws(PythonError) -> Value {
        if let property = value.as(PropertyObject.self, .property) {
            _ = property
            return .unbound
        }
        guard value.reference?.kind == .instance else { return .unbound }
        return try specialMethod(value, names.setName)
    }

    /// What a class body's names mean for the class: `__slots__`, implicit static and class methods, `__hash__`.
    private func prepareNamespace(_ type: TypeObject) throws(PythonError) {
        let namespace = type.namespace
        for (name, _) in [(names.new, 0)] where namespace.getInterned(name).reference?.kind == .function {
            let method = StaticMethodObject(type: types.staticMethod, function: namespace.getInterned(name))
            namespace.setInterned(name, Value(heap.adopt(method)), self)
        }
        for name in [names.initSubclass, intern("__class_getitem__")]
        where namespace.getInterned(name).reference?.kind == .function {
            let method = ClassMethodObject(type: types.classMethod, function: namespace.getInterned(name))
            namespace.setInterned(name, Value(heap.adopt(method)), self)
        }
        if !namespace.getInterned(intern("__eq__")).isUnbound, namespace.getInterned(intern("__hash__")).isUnbound {
            namespace.setInterned(intern("__hash__"), .none, self)
        }
        for (name, value) in namespaceValues(namespace) {
            if let property = value.as(PropertyObject.self, .property), property.name == nil {
                property.name = name.swiftString
            }
        }
        let slots = namespace.getInterned(names.slots)
        if slots.isUnbound { return }
        var allowed: [StringObject] = []
        if let one = slots.as(StringObject.self, .string) {
            allowed = [intern(one)]
        } else {
            let list = try listOf(slots)
            for index in 0..<list.count {
                guard let name = list.items[index].as(StringObject.self, .string) else {
                    throw typeError("__slots__ items must be strings, not '\(typeName(of: list.items[index]))'")
                }
                if !namespace.getInterned(intern(name)).isUnbound {
                    throw valueError("'\(name.swiftString)' in __slots__ conflicts with class variable")
                }
                allowed.append(intern(name))
            }
        }
        if !allowed.contains(where: { $0 === names.dict }) { type.slotNames = allowed }
    }

    private func initializeSubclass(_ type: TypeObject, _ keywords: [(StringObject, Value)]) throws(PythonError) {
        for base in type.resolutionOrder.dropFirst() {
            let hook = base.namespace.getInterned(names.initSubclass)
            if hook.isUnbound { continue }
            let bound = try bind(hook, to: .unbound, of: type)
            _ = try call(bound, [], keywords: keywords)
            return
        }
        if !keywords.isEmpty { throw typeError("\(type.name).__init_subclass__() takes no keyword arguments") }
    }

    /// How instances are laid out: the constructor of the one built-in base that is more than `object`.
    private func layoutConstructor(_ bases: [TypeObject]) throws(PythonError) -> TypeObject.Constructor? {
        var solid: TypeObject?
        var constructor: TypeObject.Constructor?
        for base in bases {
            guard let layout = base.resolutionOrder.first(where: { !$0.isPythonClass && $0.construct != nil && $0 !== types.object })
            else { continue }
            if let known = solid, known !== layout {
                if known.isSubtype(of: layout) || haveOneLayout(known, layout) { continue }
                if !haveOneLayout(layout, known), !layout.isSubtype(of: known) { throw typeError("multiple bases have instance lay-out conflict") }
            }
            solid = layout
            constructor = layout.construct
        }
        return constructor ?? types.object.construct
    }

    /// The C3 linearisation of the classes above `type`.
    private func linearize(_ type: TypeObject, _ bases: [TypeObject]) throws(PythonError) -> [TypeObject] {
        if bases.count == 1 {
            let result = bases[0].resolutionOrder
            try charge(result.count)
            return result
        }
        var sequences = bases.map { $0.resolutionOrder } + [bases]
        var result: [TypeObject] = []
        while true {
            sequences.removeAll(where: \.isEmpty)
            try charge(sequences.count * 4)
            if sequences.isEmpty { return result }
            guard let candidate = Self.nextInOrder(sequences) else {
                var names: [String] = []
                for sequence in sequences where !names.contains(sequence[0].name) { names.append(sequence[0].name) }
                throw typeError(
                    "Cannot create a consistent method resolution\norder (MRO) for bases \(names.joined(separator: ", "))")
            }
            result.append(candidate)
            for index in sequences.indices where sequences[index][0] === candidate { sequences[index].removeFirst() }
        }
    }

    /// The first head that no sequence has further back.
    private static func nextInOrder(_ sequences: [[TypeObject]]) -> TypeObject? {
        // Many sequences may begin with the same class: it is looked for once.
        var refused: Set<ObjectIdentifier> = []
        for sequence in sequences where !refused.contains(ObjectIdentifier(sequence[0])) {
            let head = sequence[0]
            if !sequences.contains(where: { $0.dropFirst().contains { $0 === head } }) { return head }
            refused.insert(ObjectIdentifier(head))
        }
        return nil
    }

    // MARK: Instances

    /// Calling a class.
    func construct(
        _ type: TypeObject, _ arguments: Arguments, _ register: UInt16, returnTo: FrameReturn
    ) throws(PythonError) -> Prepared {
        if type.type !== types.type {
            let override = special(Value(type), .call)
            if !override.isUnbound {
                return try prepare(override, of: Value(type), arguments, register, returnTo: returnTo)
            }
        }
        if type === types.type { return .value(try callType(arguments)) }
        if !type.isPythonClass {
            guard let construct = type.construct else { throw typeError("cannot create '\(type.name)' instances") }
            return .value(try construct(self, type, arguments))
        }
        let initializer = special(type, .initialize)
        if special(type, .new).isUnbound, returnTo == .call, initializer.reference?.kind == .function,
            hasPlainInstances(type)
        {
            // The common case: a plain instance, then its Python __init__ in a frame of its own.
            let instance = heap.adopt(InstanceObject(kind: .instance, type: type), bytes: 72)
            arguments.base[-1] = Value(instance)
            let all = Arguments(base: arguments.base - 1, total: arguments.total + 1, keywords: arguments.keywords)
            let prepared = try prepare(initializer, all, register, returnTo: .constructor)
            let caller = stack.frames + (stack.depth - 2)
            switch prepared {
            case .entered: caller.pointee.base[Int(register)] = Value(instance)
            case .value(let value):
                if !value.isNone { throw initializerReturned(value) }
                return .value(Value(instance))
            }
            return .entered
        }
        return .value(try instantiate(type, arguments))
    }

    private func hasPlainInstances(_ type: TypeObject) -> Bool { type.hasPlainInstances(object: types.object) }

    /// `type.__call__`: `__new__`, then `__init__` if that gave an instance.
    func instantiate(_ type: TypeObject, _ arguments: Arguments) throws(PythonError) -> Value {
        let new = special(type, .new)
        let initializer = special(type, .initialize)
        let instance: Value
        if !new.isUnbound {
            instance = try callPrepending(new, Value(type), arguments)
            if !isInstance(instance, type) { return instance }
        } else {
            guard let construct = type.construct else { throw typeError("cannot create '\(type.name)' instances") }
            // A Python __init__ takes the arguments itself, unless the built-in part needs them to exist at all.
            let isSeparate = !initializer.isUnbound && type.initializesSeparately
            instance = try construct(
                self, type, isSeparate ? Arguments(base: arguments.base, total: 0) : arguments)
        }
        if initializer.isUnbound {
            if !new.isUnbound, type.initializesSeparately {
                // A Python __new__ with a built-in __init__ (list, dict …): that one fills the object.
                let native = type.lookup(names.initialize)
                if !native.isUnbound, typeOf(native) === types.methodDescriptor, !isObjectInitializer(native) {
                    _ = try callPrepending(native, instance, arguments)
                }
            }
            return instance
        }
        let mark = rootMark
        root(instance)
        defer { unroot(to: mark) }
        let result = try callPrepending(initializer, instance, arguments)
        if !result.isNone { throw initializerReturned(result) }
        return instance
    }

    private func isObjectInitializer(_ value: Value) -> Bool {
        value.isSame(as: types.object.namespace.getInterned(names.initialize))
    }

    /// Calls `callee` with `first` before the arguments.
    public func callPrepending(_ callee: Value, _ first: Value, _ arguments: Arguments) throws(PythonError) -> Value {
        var values = [first]
        for index in 0..<arguments.count { values.append(arguments.base[index]) }
        var keywords: [(StringObject, Value)] = []
        if let names = arguments.keywords {
            for index in 0..<names.count {
                if let name = names.items[index].as(StringObject.self, .string) {
                    keywords.append((name, arguments.base[arguments.count + index]))
                }
            }
        }
        return try call(callee, values, keywords: keywords)
    }

    /// `type(x)` and `type(name, bases, namespace)`.
    private func callType(_ arguments: Arguments) throws(PythonError) -> Value {
        if arguments.total == 1 { return Value(typeOf(arguments[0])) }
        guard arguments.count == 3 else { throw typeError("type() takes 1 or 3 arguments") }
        return Value(try newClass(types.type, arguments))
    }

    /// `type.__new__(metatype, name, bases, namespace, **keywords)`, without the metatype.
    func newClass(_ metatype: TypeObject, _ arguments: Arguments) throws(PythonError) -> TypeObject {
        guard arguments.count == 3, let name = arguments[0].as(StringObject.self, .string) else {
            throw typeError("type.__new__() argument 1 must be str, not \(arguments.count > 0 ? typeName(of: arguments[0]) : "nothing")")
        }
        guard let bases = arguments[1].as(TupleObject.self, .tuple) else {
            throw typeError("type.__new__() argument 2 must be tuple, not \(typeName(of: arguments[1]))")
        }
        guard let namespace = arguments[2].as(DictObject.self, .dict) else {
            throw typeError("type.__new__() argument 3 must be dict, not \(typeName(of: arguments[2]))")
        }
        var keywords: [(StringObject, Value)] = []
        if let names = arguments.keywords {
            for index in 0..<names.count {
                if let name = names.items[index].as(StringObject.self, .string) {
                    keywords.append((name, arguments.base[3 + index]))
                }
            }
        }
        return try makeClass(
            name: name.swiftString, bases: bases, namespace: namespace, metatype: metatype, keywords: keywords)
    }
}
