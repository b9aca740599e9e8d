import BigInt
import Glibc

extension Interpreter {
    // MARK: Strings

    /// A `str` of `text`.
    public func makeString(_ text: String) -> StringObject {
        var text = text
        let ascii: StringObject? = text.withUTF8 { utf8 in
            utf8.allSatisfy { $0 < 0x80 } ? makeString(ascii: utf8) : nil
        }
        return ascii ?? makeString(points: text.unicodeScalars.map(\.value))
    }

    /// A `str` of ASCII bytes.
    public func makeString(ascii bytes: UnsafeBufferPointer<UInt8>) -> StringObject {
        let string = makeASCII(count: bytes.count)
        if let source = bytes.baseAddress { memcpy(string.bytes, source, bytes.count) }
        return string
    }

    /// A `str` of code points; all ASCII is stored as such.
    public func makeString(points: some Collection<UInt32>) -> StringObject {
        if points.allSatisfy({ $0 < 0x80 }) {
            let string = makeASCII(count: points.count)
            for (index, point) in points.enumerated() { string.bytes[index] = UInt8(truncatingIfNeeded: point) }
            return string
        }
        let string = makePoints(count: points.count)
        for (index, point) in points.enumerated() { string.points[index] = point }
        return string
    }

    /// A `str` of `count` ASCII bytes that the caller fills in at once (through `bytes`).
    public func makeASCII(count: Int) -> StringObject {
        heap.adopt(StringObject(type: types.string, asciiCount: count), bytes: 88 + count)
    }

    /// A `str` of `count` code points, at least one of them not ASCII, that the caller fills in at once (`points`).
    public func makePoints(count: Int) -> StringObject {
        heap.adopt(StringObject(type: types.string, pointCount: count), bytes: 88 + count * 4)
    }

    /// The one interned `str` of `text`: names of variables and attributes.
    public func intern(_ text: String) -> StringObject { intern(makeString(text)) }

    /// The one interned `str` equal to `string`.
    public func intern(_ string: StringObject) -> StringObject {
        if string.isInterned { return string }
        if let known = interned[InternedKey(string: string)] { return known }
        // An instance of a subclass of str must not stand in for a name.
        let canonical = string.type === types.string ? string : makeString(points: string.codePoints)
        canonical.isInterned = true
        interned[InternedKey(string: canonical)] = canonical
        return canonical
    }

    /// A `str` of a number's decimal digits, written in place.
    public func makeDecimal(_ number: Int) -> StringObject {
        var count = number < 0 ? 2 : 1
        var rest = number.magnitude
        while rest >= 10 {
            rest /= 10
            count += 1
        }
        let string = makeASCII(count: count)
        rest = number.magnitude
        var place = count
        repeat {
            place -= 1
            string.bytes[place] = UInt8(truncatingIfNeeded: 48 + rest % 10)
            rest /= 10
        } while rest > 0
        if number < 0 { string.bytes[0] = 45 }
        return string
    }

    // MARK: Numbers

    /// An `int` of any size: an immediate when it fits a machine word.
    public func makeInteger(_ value: BigInt) -> Value {
        if let small = Int(exactly: value) { return .int(small) }
        return Value(heap.adopt(IntegerObject(type: types.int, value: value), bytes: 72 + value.bitWidth / 8))
    }

    // MARK: Containers

    /// An empty `list` with room for `capacity` values.
    public func makeList(capacity: Int = 0) -> ListObject {
        let list = ListObject(type: types.list, heap: heap, capacity: capacity)
        return heap.adopt(list, bytes: 88 + list.capacity * 16)
    }

    /// A `list` of values.
    public func makeList(_ values: [Value]) -> ListObject {
        let list = makeList(capacity: values.count)
        for value in values { list.append(value) }
        return list
    }

    /// A `tuple` of `count` values that the caller fills in at once.
    @inline(__always)
    public func makeTuple(count: Int) -> TupleObject {
        heap.adopt(TupleObject(type: types.tuple, count: count), bytes: 80 + count * 16)
    }

    /// A `tuple` of values.
    public func makeTuple(_ values: [Value]) -> TupleObject {
        let tuple = makeTuple(count: values.count)
        for (index, value) in values.enumerated() { tuple.items[index] = value }
        return tuple
    }

    /// A `tuple` of values in a row.
    @inline(__always)
    func makeTuple(from base: UnsafeMutablePointer<Value>, count: Int) -> TupleObject {
        let tuple = makeTuple(count: count)
        tuple.items.update(from: base, count: count)
        return tuple
    }

    /// An empty `dict`.
    public func makeDict() -> DictObject {
        heap.adopt(DictObject(type: types.dict, heap: heap, versions: dictionaryVersions), bytes: 350)
    }

    // MARK: Callables

    /// A built-in function of module `module`, or a method of `owner`, which takes `arity` positional arguments
    /// (`self` not counted; an upper bound of `Int.max` is no limit).
    public func makeNative(
        _ name: String, _ arity: ClosedRange<Int>, owner: TypeObject? = nil, module: String = "builtins",
        keywords: Bool = false, _ body: @escaping NativeFunctionObject.Body
    ) -> NativeFunctionObject {
        heap.adopt(
            NativeFunctionObject(
                type: owner == nil ? types.nativeFunction : types.methodDescriptor, name: name, owner: owner,
                module: module, least: arity.lowerBound, most: arity.upperBound == .max ? -1 : arity.upperBound,
                takesKeywords: keywords, body: body), bytes: 120)
    }

    /// `function` bound to `receiver`.
    @inline(__always)
    public func makeBoundMethod(_ function: Value, _ receiver: Value) -> BoundMethodObject {
        heap.adopt(BoundMethodObject(type: types.method, function: function, receiver: receiver), bytes: 80)
    }

    /// A built-in method bound to `receiver`: for Python it is a built-in function too.
    func makeBoundNative(_ function: NativeFunctionObject, _ receiver: Value) -> BoundMethodObject {
        heap.adopt(
            BoundMethodObject(type: types.nativeFunction, function: Value(function), receiver: receiver), bytes: 80)
    }

    /// A cell holding `contents`.
    @inline(__always)
    public func makeCell(_ contents: Value) -> CellObject {
        heap.adopt(CellObject(type: types.cell, contents: contents), bytes: 64)
    }

    /// A code object.
    public func makeCode(_ parts: CodeObject.Parts) -> CodeObject {
        heap.adopt(CodeObject(type: types.code, parts), bytes: 256 + parts.instructions.count * 24)
    }

    /// A module with an empty namespace but for `__name__`. It is not entered in ``modules``.
    public func makeModule(_ name: String) -> ModuleObject {
        let namespace = makeDict()
        namespace.setInterned(intern("__name__"), Value(makeString(name)), self)
        namespace.setInterned(names.doc, .none, self)
        return heap.adopt(ModuleObject(type: types.module, name: name, namespace: namespace))
    }

    // MARK: Defining the built-in types

    /// Adds a method to a built-in type: positional arguments by `arity`, `self` not counted; the body gets `self` as
    /// its argument 0. The closure literal needs its typed throws written out:
    ///
    ///     method(types.list, "append", 1...1) { i, a throws(PythonError) in … }
    public func method(
        _ type: TypeObject, _ name: String, _ arity: ClosedRange<Int>, keywords: Bool = false,
        _ body: @escaping NativeFunctionObject.Body
    ) {
        let native = makeNative(name, arity, owner: type, keywords: keywords, body)
        type.namespace.setInterned(intern(name), Value(native), self)
    }

    /// Adds a static method (no `self`) to a built-in type.
    public func staticMethod(
        _ type: TypeObject, _ name: String, _ arity: ClosedRange<Int>, keywords: Bool = false,
        _ body: @escaping NativeFunctionObject.Body
    ) {
        let native = makeNative(name, arity, keywords: keywords, body)
        type.namespace.setInterned(intern(name), Value(heap.adopt(StaticMethodObject(type: types.staticMethod, function: Value(native)))), self)
    }

    /// Adds a class method to a built-in type; the class is argument 0.
    public func classMethod(
        _ type: TypeObject, _ name: String, _ arity: ClosedRange<Int>, keywords: Bool = false,
        _ body: @escaping NativeFunctionObject.Body
    ) {
        let native = makeNative(name, arity, owner: type, keywords: keywords, body)
        type.namespace.setInterned(intern(name), Value(heap.adopt(ClassMethodObject(type: types.classMethod, function: Value(native)))), self)
    }

    /// Adds a computed attribute to a built-in type.
    public func attribute(
        _ type: TypeObject, _ name: String, set: GetSetObject.Setter? = nil, get: @escaping GetSetObject.Getter
    ) {
        let object = GetSetObject(type: types.getSet, name: name, owner: type, get: get, set: set)
        type.namespace.setInterned(intern(name), Value(heap.adopt(object)), self)
    }

    /// Adds a function to a module's namespace (or to `builtins`).
    public func function(
        _ namespace: DictObject, module: String = "builtins", _ name: String, _ arity: ClosedRange<Int>,
        keywords: Bool = false, _ body: @escaping NativeFunctionObject.Body
    ) {
        namespace.setInterned(intern(name), Value(makeNative(name, arity, module: module, keywords: keywords, body)), self)
    }

    /// Makes a built-in type below `base` (`object` when left out), outside any module.
    public func makeType(
        _ name: String, base: TypeObject? = nil, module: String = "builtins", isInheritable: Bool = true,
        construct: TypeObject.Constructor? = nil
    ) -> TypeObject {
        let namespace = makeDict()
        let type = heap.adopt(
            TypeObject(name: name, metatype: types.type, namespace: namespace, isPythonClass: false, module: module),
            bytes: 512)
        let base = base ?? types.object
        type.bases = [base]
        type.setResolutionOrder([type] + base.resolutionOrder)
        type.construct = construct ?? base.construct
        type.isInheritable = isInheritable
        type.instancesHaveAttributes = base.instancesHaveAttributes
        return type
    }
}
