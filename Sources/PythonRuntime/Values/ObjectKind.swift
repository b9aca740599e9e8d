/// Which Swift class an object is: one byte, so that an operation finds its fast path with one comparison.
///
/// The kind says how the object is laid out; its ``TypeObject`` says what Python takes it for. An instance of a
/// Python class that inherits from `list` has kind ``list`` and a type of its own.
public enum ObjectKind: UInt8 {
    case instance, type, function, nativeFunction, boundMethod, code, cell, module
    case integer, string, bytes, bytearray, tuple, list, dict, set, range, slice, complex
    case dictView, iterator, generator, exception, traceback, frame
    case property, classMethod, staticMethod, getSet, superObject, singleton
    /// Objects that a library module brings along; told apart by Swift's own type.
    case native
}
