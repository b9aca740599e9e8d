/// Names the interpreter itself looks for, interned once.
public final class KnownNames {
    public let initialize, new, call, getattr, getattribute, setattr, delattr, get, set, delete, setName, initSubclass
    : StringObject
    public let name, qualname, module, doc, dict, className, bases, annotations, file, slots, classCell, builtins
    : StringObject
    public let enter, exit, aenter, aexit, iter, next, aiter, anext, await, send, `throw`, close, asend, athrow, aclose
    : StringObject
    public let empty: StringObject

    init(_ interpreter: Interpreter) {
        initialize = interpreter.intern("__init__")
        new = interpreter.intern("__new__")
        call = interpreter.intern("__call__")
        getattr = interpreter.intern("__getattr__")
        getattribute = interpreter.intern("__getattribute__")
        setattr = interpreter.intern("__setattr__")
        delattr = interpreter.intern("__delattr__")
        get = interpreter.intern("__get__")
        set = interpreter.intern("__set__")
        delete = interpreter.intern("__delete__")
        setName = interpreter.intern("__set_name__")
        initSubclass = interpreter.intern("__init_subclass__")
        name = interpreter.intern("__name__")
        qualname = interpreter.intern("__qualname__")
        module = interpreter.intern("__module__")
        doc = interpreter.intern("__doc__")
        dict = interpreter.intern("__dict__")
        className = interpreter.intern("__class__")
        bases = interpreter.intern("__bases__")
        annotations = interpreter.intern("__annotations__")
        file = interpreter.intern("__file__")
        slots = interpreter.intern("__slots__")
        classCell = interpreter.intern("__classcell__")
        builtins = interpreter.intern("__builtins__")
        enter = interpreter.intern("__enter__")
        exit = interpreter.intern("__exit__")
        aenter = interpreter.intern("__aenter__")
        aexit = interpreter.intern("__aexit__")
        iter = interpreter.intern("__iter__")
        next = interpreter.intern("__next__")
        aiter = interpreter.intern("__aiter__")
        anext = interpreter.intern("__anext__")
        `await` = interpreter.intern("__await__")
        send = interpreter.intern("send")
        `throw` = interpreter.intern("throw")
        close = interpreter.intern("close")
        asend = interpreter.intern("asend")
        athrow = interpreter.intern("athrow")
        aclose = interpreter.intern("aclose")
        empty = interpreter.intern("")
    }
}

/// Special methods that operations look up on the class of their operand.
///
/// A class keeps what its Python ancestors define in an array indexed by these, so that an operation on an instance
/// costs one array access.
public enum Special: Int, CaseIterable {
    case new, initialize, call, getattr, getattribute, setattr, delattr
    case repr, str, format, hash, bool, len, length_hint
    case getitem, setitem, delitem, contains, iter, next, reversed, missing
    case eq, ne, lt, le, gt, ge
    case neg, pos, invert, abs, int, float, complex, index, round, trunc, floor, ceil
    case add, sub, mul, matmul, truediv, floordiv, mod, pow, lshift, rshift, and, or, xor
    case radd, rsub, rmul, rmatmul, rtruediv, rfloordiv, rmod, rpow, rlshift, rrshift, rand, ror, rxor
    case iadd, isub, imul, imatmul, itruediv, ifloordiv, imod, ipow, ilshift, irshift, iand, ior, ixor
    case divmod, rdivmod
    case enter, exit, aenter, aexit, aiter, anext, await
    case get, set, delete, del, dir, instancecheck, subclasscheck, bytes, fspath, class_getitem

    /// The method's name, with its underscores.
    public var pythonName: String {
        switch self {
        case .initialize: "__init__"
        default: "__\(self)__"
        }
    }

    /// The special method of a comparison.
    static func comparison(_ operation: Comparison) -> Special {
        switch operation {
        case .less: .lt
        case .lessOrEqual: .le
        case .greater: .gt
        case .greaterOrEqual: .ge
        }
    }

    /// The special method of a binary operation, its reflected form, its form in place.
    static func binary(_ operation: BinaryOperation) -> Special { Special(rawValue: Special.add.rawValue + Int(operation.rawValue))! }
    static func reflected(_ operation: BinaryOperation) -> Special { Special(rawValue: Special.radd.rawValue + Int(operation.rawValue))! }
    static func inPlace(_ operation: BinaryOperation) -> Special { Special(rawValue: Special.iadd.rawValue + Int(operation.rawValue))! }
}
