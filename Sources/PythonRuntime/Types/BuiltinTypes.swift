/// The built-in types of one interpreter.
public final class BuiltinTypes {
    public let object: TypeObject
    public let type: TypeObject
    public let dict: TypeObject
    public let string: TypeObject
    public let tuple: TypeObject
    public let nativeFunction: TypeObject
    public let methodDescriptor: TypeObject
    public let getSet: TypeObject
    public let staticMethod: TypeObject
    public let classMethod: TypeObject
    public let int: TypeObject
    public let bool: TypeObject
    public let float: TypeObject
    public let complex: TypeObject
    public let bytes: TypeObject
    public let bytearray: TypeObject
    public let list: TypeObject
    public let set: TypeObject
    public let frozenset: TypeObject
    public let range: TypeObject
    public let slice: TypeObject
    public let none: TypeObject
    public let ellipsis: TypeObject
    public let notImplemented: TypeObject
    public let function: TypeObject
    public let method: TypeObject
    public let code: TypeObject
    public let cell: TypeObject
    public let module: TypeObject
    public let generator: TypeObject
    public let coroutine: TypeObject
    public let asyncGenerator: TypeObject
    public let property: TypeObject
    public let superType: TypeObject
    public let traceback: TypeObject
    public let frame: TypeObject
    public let dictKeys: TypeObject
    public let dictValues: TypeObject
    public let dictItems: TypeObject
    /// Types that one file alone needs, by Python name: iterators and the like (``Interpreter/privateType(_:)``).
    var others: [String: TypeObject] = [:]
    /// The exception classes, by name.
    @exclusivity(unchecked) public internal(set) var exceptions: ExceptionTypes! = nil
    /// The types of common iterators (``Interpreter/installIterators()`` makes them, before the first loop).
    @exclusivity(unchecked) public internal(set) var iterators: IteratorTypes! = nil

    init(object: TypeObject, type: TypeObject, dict: TypeObject, string: TypeObject, make: (String, TypeObject?) -> TypeObject) {
        self.object = object
        self.type = type
        self.dict = dict
        self.string = string
        tuple = make("tuple", nil)
        nativeFunction = make("builtin_function_or_method", nil)
        methodDescriptor = make("method_descriptor", nil)
        getSet = make("getset_descriptor", nil)
        staticMethod = make("staticmethod", nil)
        classMethod = make("classmethod", nil)
        int = make("int", nil)
        bool = make("bool", int)
        float = make("float", nil)
        complex = make("complex", nil)
        bytes = make("bytes", nil)
        bytearray = make("bytearray", nil)
        list = make("list", nil)
        set = make("set", nil)
        frozenset = make("frozenset", nil)
        range = make("range", nil)
        slice = make("slice", nil)
        none = make("NoneType", nil)
        ellipsis = make("ellipsis", nil)
        notImplemented = make("NotImplementedType", nil)
        function = make("function", nil)
        method = make("method", nil)
        code = make("code", nil)
        cell = make("cell", nil)
        module = make("module", nil)
        generator = make("generator", nil)
        coroutine = make("coroutine", nil)
        asyncGenerator = make("async_generator", nil)
        property = make("property", nil)
        superType = make("super", nil)
        traceback = make("traceback", nil)
        frame = make("frame", nil)
        dictKeys = make("dict_keys", nil)
        dictValues = make("dict_values", nil)
        dictItems = make("dict_items", nil)
    }

    /// Every type, for the collector.
    var all: [TypeObject] {
        [
            object, type, dict, string, tuple, nativeFunction, methodDescriptor, getSet, staticMethod, classMethod, int,
            bool, float, complex, bytes, bytearray, list, set, frozenset, range, slice, none, ellipsis, notImplemented,
            function, method, code, cell, module, generator, coroutine, asyncGenerator, property, superType, traceback,
            frame, dictKeys, dictValues, dictItems,
        ]
    }
}
