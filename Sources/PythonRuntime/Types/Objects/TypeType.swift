extension Interpreter {
    /// The attributes and methods of classes.
    func installType() {
        let type = types.type
        type.construct = { i, metatype, a throws(PythonError) in Value(try i.newClass(metatype, a)) }
        type.isInheritable = true
        staticMethod(type, "__new__", 1...Int.max, keywords: true) { i, a throws(PythonError) in
            guard let metatype = a[0].as(TypeObject.self, .type) else {
                throw i.typeError("type.__new__(X): X is not a type object (\(i.typeName(of: a[0])))")
            }
            return Value(try i.newClass(metatype, a.dropping(1)))
        }
        method(type, "__init__", 0...Int.max, keywords: true) { _, _ throws(PythonError) in .none }
        method(type, "__call__", 0...Int.max, keywords: true) { i, a throws(PythonError) in
            guard let type = a[0].as(TypeObject.self, .type) else { throw i.notCallable(a[0]) }
            if !type.isPythonClass, let construct = type.construct, type !== i.types.type {
                return try construct(i, type, a.dropping(1))
            }
            return try i.instantiate(type, a.dropping(1))
        }
        attribute(type, "__name__", set: { i, self_, value throws(PythonError) in
            guard let type = self_.as(TypeObject.self, .type), let name = value.as(StringObject.self, .string) else { return }
            type.name = name.swiftString
        }) { i, value throws(PythonError) in Value(i.makeString(value.as(TypeObject.self, .type)?.name ?? "")) }
        attribute(type, "__qualname__", set: { i, self_, value throws(PythonError) in
            guard let type = self_.as(TypeObject.self, .type), let name = value.as(StringObject.self, .string) else { return }
            type.qualifiedName = name.swiftString
        }) { i, value throws(PythonError) in Value(i.makeString(value.as(TypeObject.self, .type)?.qualifiedName ?? "")) }
        attribute(type, "__module__", set: { i, self_, value throws(PythonError) in
            guard let type = self_.as(TypeObject.self, .type), let name = value.as(StringObject.self, .string) else { return }
            type.module = name.swiftString
            type.namespace.setInterned(i.names.module, value, i)
        }) { i, value throws(PythonError) in Value(i.makeString(value.as(TypeObject.self, .type)?.module ?? "")) }
        attribute(type, "__bases__") { i, value throws(PythonError) in
            Value(i.makeTuple((value.as(TypeObject.self, .type)?.bases ?? []).map { Value($0) }))
        }
        attribute(type, "__base__") { i, value throws(PythonError) in
            (value.as(TypeObject.self, .type)?.bases.first).map { Value($0) } ?? .none
        }
        attribute(type, "__mro__") { i, value throws(PythonError) in
            Value(i.makeTuple((value.as(TypeObject.self, .type)?.resolutionOrder ?? []).map { Value($0) }))
        }
        attribute(type, "__dict__") { i, value throws(PythonError) in
            guard let type = value.as(TypeObject.self, .type) else { return .none }
            let copy = i.makeDict()
            var place = 0
            while let next = type.namespace.place(from: place) {
                place = next + 1
                try copy.set(type.namespace.key(at: next), type.namespace.value(at: next), i)
            }
            return Value(copy)
        }
        attribute(type, "__doc__", set: { i, self_, value throws(PythonError) in
            self_.as(TypeObject.self, .type)?.namespace.setInterned(i.names.doc, value, i)
        }) { i, value throws(PythonError) in
            let found = value.as(TypeObject.self, .type)?.lookup(i.names.doc) ?? .none
            return found.isUnbound || found.reference?.kind == .getSet ? .none : found
        }
        method(type, "mro", 0...0) { i, a throws(PythonError) in
            Value(i.makeList((a[0].as(TypeObject.self, .type)?.resolutionOrder ?? []).map { Value($0) }))
        }
        method(type, "__subclasses__", 0...0) { i, a throws(PythonError) in
            Value(i.makeList((a[0].as(TypeObject.self, .type)?.subclasses ?? []).map { Value($0.takeUnretainedValue()) }))
        }
        method(type, "__instancecheck__", 1...1) { i, a throws(PythonError) in
            .bool(a[0].as(TypeObject.self, .type).map { i.isInstance(a[1], $0) } ?? false)
        }
        method(type, "__subclasscheck__", 1...1) { i, a throws(PythonError) in
            guard let type = a[0].as(TypeObject.self, .type), let other = a[1].as(TypeObject.self, .type) else {
                return .bool(false)
            }
            return .bool(other.isSubtype(of: type))
        }
        method(type, "__repr__", 0...0) { i, a throws(PythonError) in
            Value(i.makeString(try a[0].as(TypeObject.self, .type)?.representation(i) ?? ""))
        }
    }
}
