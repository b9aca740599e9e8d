/// The names that Python provides, for colouring.
enum Builtins {
    /// Functions, types and the exceptions that learners meet.
    static let names: Set<String> = [
        "ArithmeticError", "AssertionError", "AttributeError", "BaseException", "BaseExceptionGroup", "ConnectionError",
        "EOFError", "Exception", "ExceptionGroup", "FileNotFoundError", "GeneratorExit", "ImportError", "IndexError",
        "KeyError", "KeyboardInterrupt", "LookupError", "MemoryError", "NameError", "NotImplemented",
        "NotImplementedError", "OSError", "OverflowError", "RecursionError", "RuntimeError", "StopAsyncIteration",
        "StopIteration", "SyntaxError", "SystemExit", "TimeoutError", "TypeError", "UnicodeError", "ValueError",
        "Warning", "ZeroDivisionError", "__import__", "abs", "aiter", "all", "anext", "any", "ascii", "bin", "bool",
        "breakpoint", "bytearray", "bytes", "callable", "chr", "classmethod", "compile", "complex", "delattr", "dict",
        "dir", "divmod", "enumerate", "eval", "exec", "filter", "float", "format", "frozenset", "getattr", "globals",
        "hasattr", "hash", "help", "hex", "id", "input", "int", "isinstance", "issubclass", "iter", "len", "list",
        "locals", "map", "max", "memoryview", "min", "next", "object", "oct", "open", "ord", "pow", "print", "property",
        "range", "repr", "reversed", "round", "set", "setattr", "slice", "sorted", "staticmethod", "str", "sum",
        "super",
        "tuple", "type", "vars", "zip",
    ]
}
