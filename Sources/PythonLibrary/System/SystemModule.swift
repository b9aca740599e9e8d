import BigInt
import PythonRuntime

/// The module `sys`, as far as it is about the program and not about the machine.
struct SystemModule {
    unowned let interpreter: Interpreter
    let namespace: DictObject
    /// The most nested calls that a program may allow itself.
    static let greatestRecursionLimit = 10_000

    /// Makes the module; `arguments` is `sys.argv`.
    static func make(_ interpreter: Interpreter, arguments: [String]) throws(PythonError) -> ModuleObject {
        let module = interpreter.makeModule("sys")
        let system = SystemModule(interpreter: interpreter, namespace: module.namespace)
        system.installConstants(arguments)
        system.installStreams()
        system.installFunctions()
        try interpreter.runLibrary(structureSource, file: "<sys>", in: module.namespace)
        return module
    }

    /// Adds a name to the module.
    func add(_ name: String, _ value: Value) { namespace.setInterned(interpreter.intern(name), value, interpreter) }

    private func text(_ text: String) -> Value { Value(interpreter.makeString(text)) }

    private func installConstants(_ arguments: [String]) {
        add("argv", Value(interpreter.makeList(arguments.map { text($0) })))
        add("version", text("3.11.7 (meanwhile)"))
        add("hexversion", .int(0x030b_07f0))
        add("maxsize", .int(.max))
        add("maxunicode", .int(0x10ffff))
        add("platform", text("linux"))
        add("byteorder", text("little"))
        add("executable", text(""))
        add("prefix", text(""))
        add("path", Value(interpreter.makeList()))
        add("modules", Value(interpreter.modules))
        add("dont_write_bytecode", .bool(true))
    }

    private func function(_ name: String, _ arity: ClosedRange<Int>, _ body: @escaping NativeFunctionObject.Body) {
        interpreter.function(namespace, module: "sys", name, arity, body)
    }

    private func installFunctions() {
        function("exit", 0...1) { i, a throws(PythonError) in
            throw .raised(i.makeException(i.types.exceptions.systemExit, a.count > 0 ? [a[0]] : []))
        }
        function("getrecursionlimit", 0...0) { i, _ throws(PythonError) in .int(i.recursionLimit) }
        function("setrecursionlimit", 1...1) { i, a throws(PythonError) in
            let limit = try i.index(a[0])
            if limit < 1 { throw i.valueError("recursion limit must be greater or equal than 1") }
            i.recursionLimit = min(limit, Self.greatestRecursionLimit)
            return .none
        }
        function("exc_info", 0...0) { i, _ throws(PythonError) in
            let handled = i.handledException()
            if handled.isNone { return Value(i.makeTuple([.none, .none, .none])) }
            return Value(i.makeTuple([Value(i.typeOf(handled)), handled, try i.traceback(of: handled)]))
        }
        function("exception", 0...0) { i, _ throws(PythonError) in i.handledException() }
        function("intern", 1...1) { i, a throws(PythonError) in
            guard let string = a[0].as(StringObject.self, .string) else {
                throw i.typeError("intern() argument must be str, not \(i.typeName(of: a[0]))")
            }
            return Value(i.intern(string))
        }
        function("getsizeof", 1...2) { i, a throws(PythonError) in .int(self.size(of: a[0])) }
        function("getdefaultencoding", 0...0) { i, _ throws(PythonError) in Value(i.makeString("utf-8")) }
        function("getfilesystemencoding", 0...0) { i, _ throws(PythonError) in Value(i.makeString("utf-8")) }
        function("getrefcount", 1...1) { _, _ throws(PythonError) in .int(2) }
        function("is_finalizing", 0...0) { _, _ throws(PythonError) in .bool(false) }
        function("gettrace", 0...0) { _, _ throws(PythonError) in .none }
        function("get_int_max_str_digits", 0...0) { _, _ throws(PythonError) in .int(4300) }
    }

    /// What CPython 3.11 says an object of this kind and length takes on a 64-bit machine.
    private func size(of value: Value) -> Int {
        switch value {
        case .none, .unbound: return 16
        case .bool(let flag): return flag ? 28 : 24
        case .int, .float: break
        case .object(let reference): return size(of: reference.object)
        }
        if case .float = value { return 24 }
        guard let integer = interpreter.bigInteger(of: value), integer != 0 else { return 24 }
        return 24 + (integer.magnitude.bitWidth + 29) / 30 * 4
    }

    private func size(of object: Object) -> Int {
        switch object {
        case let string as StringObject:
            if string.isASCII { return 49 + string.count }
            let widest = (0..<string.count).reduce(UInt32(0)) { max($0, string[$1]) }
            return widest < 0x100 ? 73 + string.count : widest < 0x10000 ? 74 + string.count * 2 : 76 + string.count * 4
        case let list as ListObject: return 56 + list.count * 8
        case let tuple as TupleObject: return 40 + tuple.count * 8
        case let integer as IntegerObject: return 24 + (integer.value.magnitude.bitWidth + 29) / 30 * 4
        case let dict as DictObject: return dict.count == 0 ? 64 : dict.count <= 5 ? 232 : 352 + (dict.count - 5) * 104
        default: break
        }
        if let bytes = interpreter.byteRow(of: Value(object)) { return 33 + bytes.count }
        return object.kind == .range ? 48 : object.kind == .set ? 216 : 56
    }

    /// The values that are tuples whose items have names.
    private static let structureSource = """
        class _Row(tuple):
            __slots__ = ()
            _names = ()

            def __repr__(self):
                parts = [f'{name}={value!r}' for name, value in zip(self._names, self)]
                return f'sys.{type(self).__name__}(' + ', '.join(parts) + ')'


        class version_info(_Row):
            __slots__ = ()
            _names = 'major', 'minor', 'micro', 'releaselevel', 'serial'
            major = property(lambda self: self[0])
            minor = property(lambda self: self[1])
            micro = property(lambda self: self[2])
            releaselevel = property(lambda self: self[3])
            serial = property(lambda self: self[4])


        class float_info(_Row):
            __slots__ = ()
            _names = ('max', 'max_exp', 'max_10_exp', 'min', 'min_exp', 'min_10_exp', 'dig', 'mant_dig', 'epsilon',
                      'radix', 'rounds')
            max = property(lambda self: self[0])
            min = property(lambda self: self[3])
            dig = property(lambda self: self[6])
            mant_dig = property(lambda self: self[7])
            epsilon = property(lambda self: self[8])


        class implementation:
            name = 'meanwhile'
            cache_tag = None


        version_info = version_info((3, 11, 7, 'final', 0))
        implementation.version = version_info
        float_info = float_info((1.7976931348623157e308, 1024, 308, 2.2250738585072014e-308, -1021, -307, 15, 53,
                                 2.220446049250313e-16, 2, 1))
        del _Row

        """
}
