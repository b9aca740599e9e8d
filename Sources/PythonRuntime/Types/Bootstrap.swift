extension Interpreter {
    /// Makes the built-in types in the order their need for each other allows, then fills them and `builtins`.
    func bootstrap() {
        func namespace() -> DictObject {
            heap.adopt(DictObject(bootstrappingHeap: heap, versions: dictionaryVersions), bytes: 350)
        }
        let typeType = heap.adopt(
            TypeObject(name: "type", metatype: nil, namespace: namespace(), isPythonClass: false), bytes: 512)
        func make(_ name: String, _ base: TypeObject?) -> TypeObject {
            let type = heap.adopt(
                TypeObject(name: name, metatype: typeType, namespace: namespace(), isPythonClass: false), bytes: 512)
            if let base {
                type.bases = [base]
                type.setResolutionOrder([type] + base.resolutionOrder)
            }
            return type
        }
        let object = make("object", nil)
        object.setResolutionOrder([object])
        typeType.bases = [object]
        typeType.setResolutionOrder([typeType, object])
        let dict = make("dict", object)
        let string = make("str", object)
        types = BuiltinTypes(object: object, type: typeType, dict: dict, string: string) { name, base in
            make(name, base ?? object)
        }
        for type in types.all {
            type.namespace.type = dict
            type.isInheritable = ![
                types.bool, types.function, types.method, types.nativeFunction, types.none, types.range, types.slice,
                types.generator, types.coroutine, types.ellipsis, types.notImplemented,
            ].contains { $0 === type }
        }
        typeType.instancesHaveAttributes = false
        names = KnownNames(self)
        builtins = makeDict()
        builtinsReference = .passUnretained(builtins)
        modules = makeDict()
        types.exceptions = ExceptionTypes(self)
        installTypes()
        installBuiltinNames()
        let module = ModuleObject(type: types.module, name: "builtins", namespace: builtins)
        modules.setInterned(intern("builtins"), Value(heap.adopt(module)), self)
    }

    /// Fills the types: each family in its own file.
    private func installTypes() {
        installObject()
        installType()
        installSingletons()
        installFunctions()
        installDescriptors()
        installGenerators()
        installStrings()
        installBytes()
        installNumbers()
        installFormatting()
        installLists()
        installTuples()
        installDicts()
        installDictViews()
        installSets()
        installRanges()
        installSlices()
        installIterators()
        installExceptions()
        installBuiltinFunctions()
        installFutureModule()
        for type in types.all where type.construct != nil && type !== types.object && type !== types.type {
            if type.namespace.getInterned(names.new).isUnbound { installNew(type) }
        }
    }

    /// `type.__new__` for a built-in type: its constructor.
    private func installNew(_ type: TypeObject) {
        staticMethod(type, "__new__", 1...Int.max, keywords: true) { i, a throws(PythonError) in
            guard let asked = a[0].as(TypeObject.self, .type), asked.isSubtype(of: type) else {
                throw i.typeError("\(type.name).__new__(X): X is not a type object or no subtype of \(type.name)")
            }
            return try i.constructNatively(asked, a.dropping(1))
        }
    }

    /// Puts the types that programs may name into `builtins`.
    private func installBuiltinNames() {
        for type in [
            types.object, types.type, types.int, types.bool, types.float, types.complex, types.string, types.bytes,
            types.bytearray, types.tuple, types.list, types.dict, types.set, types.frozenset, types.range, types.slice,
            types.property, types.staticMethod, types.classMethod, types.superType,
        ] { builtins.setInterned(intern(type.name), Value(type), self) }
        builtins.setInterned(intern("NotImplemented"), notImplemented, self)
        builtins.setInterned(intern("Ellipsis"), ellipsis, self)
        builtins.setInterned(intern("__debug__"), .bool(true), self)
        builtins.setInterned(names.name, Value(makeString("builtins")), self)
    }

    /// A built-in type that no name of `builtins` gives, such as `list_iterator`; made on first use. A dotted name
    /// gives the module.
    public func privateType(_ name: String) -> TypeObject {
        if let known = types.others[name] { return known }
        let parts = name.split(separator: ".")
        let type = makeType(
            String(parts.last ?? ""), module: parts.count > 1 ? String(parts[0]) : "builtins", isInheritable: false)
        type.construct = nil
        types.others[name] = type
        return type
    }
}

/// `NotImplemented`, `Ellipsis`: one object each.
final class SingletonObject: Object {
    private let name: String

    init(type: TypeObject, name: String) {
        self.name = name
        super.init(kind: .singleton, type: type)
    }

    override func representation(_ interpreter: Interpreter) throws(PythonError) -> String { name }
}

extension Interpreter {
    func installSingletons() {
        notImplemented = Value(heap.adopt(SingletonObject(type: types.notImplemented, name: "NotImplemented")))
        ellipsis = Value(heap.adopt(SingletonObject(type: types.ellipsis, name: "Ellipsis")))
        method(types.none, "__bool__", 0...0) { _, _ throws(PythonError) in .bool(false) }
    }

    func visitSingletons(_ visitor: inout Visitor) {
        visitor.visit(notImplemented)
        visitor.visit(ellipsis)
        for value in identified { visitor.visit(value) }
    }
}
