extension ObjectRef {
    /// The shape's address of an object of kind ``ObjectKind/instance``.
    @inline(__always)
    var instanceShape: UnsafeMutableRawPointer? {
        unmanaged._withUnsafeGuaranteedRef { unsafeDowncast($0, to: InstanceObject.self).shapeReference?.toOpaque() }
    }

    /// A slot of an object of kind ``ObjectKind/instance``.
    @inline(__always)
    func instanceSlot(_ index: Int) -> Value {
        unmanaged._withUnsafeGuaranteedRef { unsafeDowncast($0, to: InstanceObject.self).slots.unsafelyUnwrapped[index] }
    }

    /// The address of the type.
    @inline(__always)
    var typeAddress: UnsafeMutableRawPointer {
        unmanaged._withUnsafeGuaranteedRef { $0.typeReference.unsafelyUnwrapped.toOpaque() }
    }
}

/// Inline caches of attributes. A cache is good while `version` is the class epoch and `key` is what was seen:
/// the shape of an instance (slot ≥ 0: its own attribute; slot `onClass`: found on the class), the address of a class
/// or module namespace itself (slot `onObject`), or the type of another built-in object (slot `onClass`).
extension Interpreter {
    private static var onClass: Int { -2 }
    private static var onObject: Int { -3 }

    /// What the cache knows of `object.name`, or unbound.
    @inline(__always)
    func cachedAttribute(_ object: Value, _ cache: UnsafeMutablePointer<InlineCache>) -> Value {
        guard case .object(let reference) = object, cache.pointee.version == classEpoch else { return .unbound }
        if reference.kind == .instance {
            if let shape = reference.instanceShape, UnsafeRawPointer(shape) == cache.pointee.key {
                let slot = cache.pointee.slot
                return slot >= 0 ? reference.instanceSlot(slot) : cache.pointee.value
            }
            return .unbound
        }
        if cache.pointee.slot == Self.onObject, UnsafeRawPointer(reference.unmanaged.toOpaque()) == cache.pointee.key {
            return cache.pointee.value
        }
        return .unbound
    }

    /// `object.name`, remembering how it was found where that is simple.
    @inline(never)
    func loadAttribute(_ object: Value, _ cache: UnsafeMutablePointer<InlineCache>) throws(PythonError) -> Value {
        let name = cache.pointee.name.takeUnretainedValue()
        if case .object(let reference) = object {
            if reference.kind == .instance, special(object, .getattribute).isUnbound {
                let instance = reference.cast(InstanceObject.self)
                if let shape = instance.shape, !shape.usesDictionary {
                    let found = instance.type.lookup(name)
                    if found.object?.isDataDescriptor != true, !isPythonDataDescriptor(found) {
                        let slot = shape.slot(of: name)
                        if slot >= 0, let value = instance.slots?[slot] {
                            remember(cache, key: UnsafeRawPointer(instance.shapeReference!.toOpaque()), slot: slot, .unbound)
                            return value
                        }
                        if !found.isUnbound, isPlain(found) {
                            remember(
                                cache, key: UnsafeRawPointer(instance.shapeReference!.toOpaque()), slot: Self.onClass, found)
                            return found
                        }
                    }
                }
            } else if reference.kind == .type {
                let type = reference.cast(TypeObject.self)
                if type.type === types.type {
                    let found = type.lookup(name)
                    if !found.isUnbound, isPlain(found) || found.reference?.kind == .function,
                        types.type.lookup(name).isUnbound
                    {
                        remember(cache, key: UnsafeRawPointer(reference.unmanaged.toOpaque()), slot: Self.onObject, found)
                        return found
                    }
                }
            }
        }
        return try getAttribute(object, name)
    }

    private func remember(
        _ cache: UnsafeMutablePointer<InlineCache>, key: UnsafeRawPointer, slot: Int, _ value: Value
    ) {
        cache.pointee.key = key
        cache.pointee.version = classEpoch
        cache.pointee.slot = slot
        cache.pointee.value = value
    }

    /// Whether a value found on a class is given as it is (no descriptor).
    private func isPlain(_ value: Value) -> Bool {
        guard case .object(let reference) = value else { return true }
        switch reference.kind {
        case .function, .nativeFunction, .property, .classMethod, .staticMethod, .getSet, .native: return false
        case .instance: return special(value, .get).isUnbound
        default: return true
        }
    }

    /// Whether a Python class made `value` a data descriptor.
    func isPythonDataDescriptor(_ value: Value) -> Bool {
        guard case .object(let reference) = value, reference.kind == .instance else { return false }
        return !special(value, .set).isUnbound || !special(value, .delete).isUnbound
    }

    // MARK: Methods

    /// The function behind `receiver.name(…)` that the cache knows, to be called with `receiver` first; or unbound.
    @inline(__always)
    func cachedMethod(_ receiver: Value, _ cache: UnsafeMutablePointer<InlineCache>) -> Value {
        guard case .object(let reference) = receiver, cache.pointee.version == classEpoch else { return .unbound }
        let key = reference.kind == .instance ? reference.instanceShape : reference.typeAddress
        if UnsafeRawPointer(key) == cache.pointee.key, cache.pointee.slot == Self.onClass { return cache.pointee.value }
        return .unbound
    }

    /// What `receiver.name(…)` calls, and whether with `receiver` as first argument.
    @inline(never)
    func loadMethod(
        _ receiver: Value, _ cache: UnsafeMutablePointer<InlineCache>
    ) throws(PythonError) -> (callee: Value, isMethod: Bool) {
        let name = cache.pointee.name.takeUnretainedValue()
        guard case .object(let reference) = receiver else {
            let found = typeOf(receiver).lookup(name)
            if let native = found.as(NativeFunctionObject.self, .nativeFunction), native.owner != nil {
                return (found, true)
            }
            return (try getAttribute(receiver, name), false)
        }
        switch reference.kind {
        case .type, .module, .superObject: return (try getAttribute(receiver, name), false)
        default: break
        }
        let object = reference.object
        let found = object.type.lookup(name)
        let kind = found.reference?.kind
        let isFunction =
            kind == .function || (found.as(NativeFunctionObject.self, .nativeFunction)?.owner != nil)
        guard isFunction, special(receiver, .getattribute).isUnbound else { return (try getAttribute(receiver, name), false) }
        if let instance = object as? InstanceObject, let shape = instance.shape {
            if shape.usesDictionary || shape.slot(of: name) >= 0 {
                let own = try instance.ownAttribute(name, self)
                if !own.isUnbound { return (own, false) }
                return (found, true)
            }
            if reference.kind == .instance {
                remember(cache, key: UnsafeRawPointer(instance.shapeReference!.toOpaque()), slot: Self.onClass, found)
            }
            return (found, true)
        }
        let own = try object.ownAttribute(name, self)
        if !own.isUnbound { return (own, false) }
        remember(cache, key: UnsafeRawPointer(reference.typeAddress), slot: Self.onClass, found)
        return (found, true)
    }

    // MARK: Stores

    /// `object.name = value` where the cache knows the slot.
    @inline(__always)
    func storeCachedAttribute(_ object: Value, _ cache: UnsafeMutablePointer<InlineCache>, _ value: Value) -> Bool {
        guard case .object(let reference) = object, cache.pointee.version == classEpoch, reference.kind == .instance,
            let shape = reference.instanceShape, UnsafeRawPointer(shape) == cache.pointee.key
        else { return false }
        reference.unmanaged._withUnsafeGuaranteedRef {
            unsafeDowncast($0, to: InstanceObject.self).slots.unsafelyUnwrapped[cache.pointee.slot] = value
        }
        return true
    }

    /// `object.name = value`, remembering an existing slot.
    @inline(never)
    func storeAttribute(
        _ object: Value, _ cache: UnsafeMutablePointer<InlineCache>, _ value: Value
    ) throws(PythonError) {
        let name = cache.pointee.name.takeUnretainedValue()
        if case .object(let reference) = object, reference.kind == .instance {
            let instance = reference.cast(InstanceObject.self)
            if let shape = instance.shape, !shape.usesDictionary, instance.type.slotNames == nil,
                special(object, .setattr).isUnbound
            {
                let found = instance.type.lookup(name)
                if found.object?.isDataDescriptor != true, !isPythonDataDescriptor(found) {
                    let slot = shape.slot(of: name)
                    if slot >= 0, let slots = instance.slots {
                        slots[slot] = value
                        remember(cache, key: UnsafeRawPointer(instance.shapeReference!.toOpaque()), slot: slot, .unbound)
                        return
                    }
                    if shape.count < Shape.maximumCount {
                        instance.append(value, shape: shape.adding(name), self)
                        return
                    }
                }
            }
        }
        try setAttribute(object, name, value)
    }
}
