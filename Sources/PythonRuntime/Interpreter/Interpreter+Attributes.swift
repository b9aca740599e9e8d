extension Interpreter {
    /// `value.name`; AttributeError when there is none.
    public func getAttribute(_ value: Value, _ name: StringObject) throws(PythonError) -> Value {
        let name = intern(name)
        let found = try attribute(value, name)
        if !found.isUnbound { return found }
        let fallback = special(value, .getattr)
        if !fallback.isUnbound { return try call(fallback, value, Value(name)) }
        if let module = value.as(ModuleObject.self, .module) {
            // PEP 562: a module's own __getattr__.
            let hook = module.namespace.getInterned(names.getattr)
            if !hook.isUnbound { return try call(hook, Value(name)) }
        }
        throw missingAttribute(value, name)
    }

    /// `value.name`, or unbound where that raises AttributeError.
    public func findAttribute(_ value: Value, _ name: StringObject) throws(PythonError) -> Value {
        do throws(PythonError) {
            return try getAttribute(value, name)
        } catch {
            guard case .raised(let exception) = error, exception.type.isSubtype(of: types.exceptions.attributeError)
            else { throw error }
            return .unbound
        }
    }

    /// `value.name` by `__getattribute__`, without the fallback to `__getattr__`; unbound when there is none.
    private func attribute(_ value: Value, _ name: StringObject) throws(PythonError) -> Value {
        let override = special(value, .getattribute)
        if override.isUnbound { return try genericAttribute(value, name) }
        do throws(PythonError) {
            return try call(override, value, Value(name))
        } catch {
            guard case .raised(let exception) = error, exception.type.isSubtype(of: types.exceptions.attributeError),
                !special(value, .getattr).isUnbound
            else { throw error }
            return .unbound
        }
    }

    /// `object.__getattribute__`: data descriptors of the class, the object's own attributes, other attributes of the
    /// class. `name` is interned.
    public func genericAttribute(_ value: Value, _ name: StringObject) throws(PythonError) -> Value {
        if let type = value.as(TypeObject.self, .type) { return try typeAttribute(type, name) }
        if let proxy = value.object as? SuperObject { return try proxy.attribute(name, self) }
        let type = typeOf(value)
        let found = type.lookup(name)
        if let descriptor = found.object, descriptor.isDataDescriptor {
            return try descriptor.bind(to: value, of: type, self)
        }
        let isPythonDescriptor = isPythonDataDescriptor(found)
        if isPythonDescriptor {
            let getter = special(found, .get)
            if !getter.isUnbound { return try call(getter, found, value, Value(type)) }
        }
        if let object = value.object {
            let own = try object.ownAttribute(name, self)
            if !own.isUnbound { return own }
            if name === names.dict, let instance = object as? InstanceObject, instance.shape != nil {
                return Value(instance.attributeDictionary(self))
            }
            if name === names.dict, let module = object as? ModuleObject { return Value(module.namespace) }
        }
        if name === names.className { return Value(type) }
        if found.isUnbound || isPythonDescriptor { return found }
        return try bind(found, to: value, of: type)
    }

    /// What a class attribute gives when reached through `instance` (unbound: through the class itself).
    func bind(_ found: Value, to instance: Value, of type: TypeObject) throws(PythonError) -> Value {
        guard case .object(let reference) = found else { return found }
        if reference.kind == .instance {
            let getter = special(found, .get)
            if getter.isUnbound { return found }
            return try call(getter, found, instance.isUnbound ? .none : instance, Value(type))
        }
        return try reference.object.bind(to: instance, of: type, self)
    }

    private func typeAttribute(_ type: TypeObject, _ name: StringObject) throws(PythonError) -> Value {
        let metatype = type.type
        let meta = metatype.lookup(name)
        if let descriptor = meta.object, descriptor.isDataDescriptor {
            return try descriptor.bind(to: Value(type), of: metatype, self)
        }
        let own = type.lookup(name)
        if !own.isUnbound { return try bind(own, to: .unbound, of: type) }
        if name === names.className { return Value(metatype) }
        return meta.isUnbound ? meta : try bind(meta, to: Value(type), of: metatype)
    }

    /// The AttributeError for `value.name`.
    func missingAttribute(_ value: Value, _ name: StringObject) -> PythonError {
        let text = name.swiftString
        let message: String
        if let type = value.as(TypeObject.self, .type) {
            message = "type object '\(type.name)' has no attribute '\(text)'"
        } else if let module = value.as(ModuleObject.self, .module) {
            message = "module '\(module.name)' has no attribute '\(text)'"
        } else if let proxy = value.object as? SuperObject {
            _ = proxy
            message = "'super' object has no attribute '\(text)'"
        } else {
            message = "'\(typeName(of: value))' object has no attribute '\(text)'"
        }
        let exception = makeException(types.exceptions.attributeError, [Value(makeString(message))])
        exception.subject = Value(name)
        exception.subjectObject = value
        return .raised(exception)
    }

    /// `value.name = new`.
    public func setAttribute(_ value: Value, _ name: StringObject, _ new: Value) throws(PythonError) {
        let name = intern(name)
        let override = special(value, .setattr)
        if !override.isUnbound {
            _ = try call(override, value, Value(name), new)
            return
        }
        try genericSetAttribute(value, name, new)
    }

    /// `object.__setattr__`. `name` is interned; `new` is unbound for `del`.
    public func genericSetAttribute(_ value: Value, _ name: StringObject, _ new: Value) throws(PythonError) {
        if let type = value.as(TypeObject.self, .type) { return try setTypeAttribute(type, name, new) }
        let type = typeOf(value)
        let found = type.lookup(name)
        if let descriptor = found.object {
            if descriptor.isDataDescriptor { return try descriptor.setThroughDescriptor(value, new, self) }
            if descriptor.kind == .instance {
                let setter = special(found, new.isUnbound ? .delete : .set)
                if !setter.isUnbound {
                    _ = new.isUnbound ? try call(setter, found, value) : try call(setter, found, value, new)
                    return
                }
            }
        }
        guard let object = value.object else { throw readOnly(value, name, found) }
        if name === names.className, let target = new.as(TypeObject.self, .type), let instance = object as? InstanceObject,
            target.isPythonClass
        {
            _ = instance.attributeDictionary(self)
            instance.type = target
            instance.shape = target.dictionaryShape
            return
        }
        if let allowed = allowedSlots(type), !allowed.contains(where: { $0 === name }) {
            throw missingAttribute(value, name)
        }
        if new.isUnbound {
            if try !object.deleteOwnAttribute(name, self) {
                throw found.isUnbound ? missingAttribute(value, name) : readOnly(value, name, found)
            }
        } else if try !object.setOwnAttribute(name, new, self) {
            throw readOnly(value, name, found)
        }
    }

    /// The names that `__slots__` of every class in the order allow, or `nil` when any class has none.
    private func allowedSlots(_ type: TypeObject) -> [StringObject]? {
        if type.slotNames == nil { return nil }
        var allowed: [StringObject] = []
        for base in type.resolutionOrder where base.isPythonClass {
            guard let names = base.slotNames else { return nil }
            allowed += names
        }
        return allowed
    }

    private func readOnly(_ value: Value, _ name: StringObject, _ found: Value) -> PythonError {
        if found.isUnbound { return missingAttribute(value, name) }
        return attributeError("'\(typeName(of: value))' object attribute '\(name.swiftString)' is read-only")
    }

    private func setTypeAttribute(_ type: TypeObject, _ name: StringObject, _ new: Value) throws(PythonError) {
        let meta = type.type.lookup(name)
        if let descriptor = meta.object, descriptor.isDataDescriptor, descriptor.kind == .getSet {
            return try descriptor.setThroughDescriptor(Value(type), new, self)
        }
        if !type.isPythonClass {
            throw typeError("cannot set '\(name.swiftString)' attribute of immutable type '\(type.name)'")
        }
        if new.isUnbound {
            if !type.namespace.removeInterned(name) { throw missingAttribute(Value(type), name) }
        } else {
            type.namespace.setInterned(intern(name), new, self)
        }
        classEpoch += 1
    }

    /// `del value.name`.
    public func deleteAttribute(_ value: Value, _ name: StringObject) throws(PythonError) {
        let name = intern(name)
        let override = special(value, .delattr)
        if !override.isUnbound {
            _ = try call(override, value, Value(name))
            return
        }
        try genericSetAttribute(value, name, .unbound)
    }

    // MARK: Special methods

    /// What a Python class of `value`'s type defines as special method `name`, unbound if none does (built-in behaviour
    /// then speaks through ``Object``'s methods).
    @inline(__always)
    public func special(_ value: Value, _ name: Special) -> Value {
        guard case .object(let reference) = value else { return .unbound }
        let isPython = reference.unmanaged._withUnsafeGuaranteedRef {
            $0.typeReference.unsafelyUnwrapped._withUnsafeGuaranteedRef { $0.isPythonClass }
        }
        return isPython ? special(reference.type, name) : .unbound
    }

    /// The same for a class.
    func special(_ type: TypeObject, _ name: Special) -> Value {
        if type.specialsEpoch != classEpoch { fillSpecials(type) }
        return type.specials[name.rawValue]
    }

    @inline(never)
    private func fillSpecials(_ type: TypeObject) {
        if specialNames.isEmpty {
            specialNames = Special.allCases.map { intern($0.pythonName) }
            for (index, name) in specialNames.enumerated() { specialIndices[ObjectRef(name)] = index }
        }
        if !type.order.contains(where: { $0._withUnsafeGuaranteedRef { $0.isPythonClass } }) {
            // Built-in all the way up: nothing can ever be found, whatever the program does to its own classes.
            if type.specials.isEmpty { type.specials = Array(repeating: .unbound, count: specialNames.count) }
            type.specialsEpoch = classEpoch
            return
        }
        // Classes are few names long, special methods many: going through the classes' names is the shorter way.
        var found = [Value](repeating: .unbound, count: specialNames.count)
        var isDecided = [Bool](repeating: false, count: specialNames.count)
        for base in type.order {
            base._withUnsafeGuaranteedRef { base in
                var place = 0
                while let next = base.namespace.place(from: place) {
                    place = next + 1
                    guard case .object(let key) = base.namespace.key(at: next), let index = specialIndices[key], !isDecided[index]
                    else { continue }
                    isDecided[index] = true
                    // What a built-in ancestor defines is reached through its Swift methods instead.
                    if base.isPythonClass { found[index] = unwrapStatic(base.namespace.value(at: next)) }
                }
            }
        }
        type.specials = found
        type.specialsEpoch = classEpoch
    }

    private func unwrapStatic(_ value: Value) -> Value {
        value.as(StaticMethodObject.self, .staticMethod)?.function ?? value
    }

    /// The special method `name` of `value`'s type, bound to `value`: of Python classes and built-in types alike.
    public func specialMethod(_ value: Value, _ name: StringObject) throws(PythonError) -> Value {
        let found = typeOf(value).lookup(name)
        return found.isUnbound ? found : try bind(found, to: value, of: typeOf(value))
    }
}
