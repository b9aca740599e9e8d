/// The exception classes of one interpreter: CPython 3.11's whole hierarchy, under Swift's spelling of their names.
///
///     throw interpreter.error(interpreter.types.exceptions.valueError, "…")
///
/// The tree: https://docs.python.org/3.11/library/exceptions.html#exception-hierarchy
public final class ExceptionTypes {
    public let baseException: TypeObject
    public let baseExceptionGroup: TypeObject
    public let exception: TypeObject
    public let arithmeticError: TypeObject
    public let floatingPointError: TypeObject
    public let overflowError: TypeObject
    public let zeroDivisionError: TypeObject
    public let assertionError: TypeObject
    public let attributeError: TypeObject
    public let bufferError: TypeObject
    public let eofError: TypeObject
    public let importError: TypeObject
    public let moduleNotFoundError: TypeObject
    public let lookupError: TypeObject
    public let indexError: TypeObject
    public let keyError: TypeObject
    public let memoryError: TypeObject
    public let nameError: TypeObject
    public let unboundLocalError: TypeObject
    public let osError: TypeObject
    public let blockingIOError: TypeObject
    public let childProcessError: TypeObject
    public let connectionError: TypeObject
    public let brokenPipeError: TypeObject
    public let connectionAbortedError: TypeObject
    public let connectionRefusedError: TypeObject
    public let connectionResetError: TypeObject
    public let fileExistsError: TypeObject
    public let fileNotFoundError: TypeObject
    public let interruptedError: TypeObject
    public let isADirectoryError: TypeObject
    public let notADirectoryError: TypeObject
    public let permissionError: TypeObject
    public let processLookupError: TypeObject
    public let timeoutError: TypeObject
    public let referenceError: TypeObject
    public let runtimeError: TypeObject
    public let notImplementedError: TypeObject
    public let recursionError: TypeObject
    public let stopAsyncIteration: TypeObject
    public let stopIteration: TypeObject
    public let syntaxError: TypeObject
    public let indentationError: TypeObject
    public let tabError: TypeObject
    public let systemError: TypeObject
    public let typeError: TypeObject
    public let valueError: TypeObject
    public let unicodeError: TypeObject
    public let unicodeDecodeError: TypeObject
    public let unicodeEncodeError: TypeObject
    public let unicodeTranslateError: TypeObject
    public let warning: TypeObject
    public let bytesWarning: TypeObject
    public let deprecationWarning: TypeObject
    public let encodingWarning: TypeObject
    public let futureWarning: TypeObject
    public let importWarning: TypeObject
    public let pendingDeprecationWarning: TypeObject
    public let resourceWarning: TypeObject
    public let runtimeWarning: TypeObject
    public let syntaxWarning: TypeObject
    public let unicodeWarning: TypeObject
    public let userWarning: TypeObject
    public let generatorExit: TypeObject
    public let keyboardInterrupt: TypeObject
    public let systemExit: TypeObject
    public let exceptionGroup: TypeObject
    /// Every class with the name `builtins` knows it by, bases before what inherits from them. `IOError` and
    /// `EnvironmentError` are other names of `OSError`.
    public let byName: [(name: String, type: TypeObject)]
    /// The families whose instances keep more than `args`, by the class at their root.
    private let families: [ObjectIdentifier: ExceptionFamily]

    /// Makes the classes. They can be raised and printed at once; ``Interpreter/installExceptions()`` gives them
    /// their methods and attributes.
    init(_ interpreter: Interpreter) {
        var made: [(name: String, type: TypeObject)] = []
        func make(_ name: String, _ base: TypeObject?) -> TypeObject {
            let type = interpreter.makeType(name, base: base)
            type.instancesHaveAttributes = true
            made.append((name, type))
            return type
        }
        baseException = make("BaseException", nil)
        baseExceptionGroup = make("BaseExceptionGroup", baseException)
        exception = make("Exception", baseException)
        arithmeticError = make("ArithmeticError", exception)
        floatingPointError = make("FloatingPointError", arithmeticError)
        overflowError = make("OverflowError", arithmeticError)
        zeroDivisionError = make("ZeroDivisionError", arithmeticError)
        assertionError = make("AssertionError", exception)
        attributeError = make("AttributeError", exception)
        bufferError = make("BufferError", exception)
        eofError = make("EOFError", exception)
        importError = make("ImportError", exception)
        moduleNotFoundError = make("ModuleNotFoundError", importError)
        lookupError = make("LookupError", exception)
        indexError = make("IndexError", lookupError)
        keyError = make("KeyError", lookupError)
        memoryError = make("MemoryError", exception)
        nameError = make("NameError", exception)
        unboundLocalError = make("UnboundLocalError", nameError)
        osError = make("OSError", exception)
        blockingIOError = make("BlockingIOError", osError)
        childProcessError = make("ChildProcessError", osError)
        connectionError = make("ConnectionError", osError)
        brokenPipeError = make("BrokenPipeError", connectionError)
        connectionAbortedError = make("ConnectionAbortedError", connectionError)
        connectionRefusedError = make("ConnectionRefusedError", connectionError)
        connectionResetError = make("ConnectionResetError", connectionError)
        fileExistsError = make("FileExistsError", osError)
        fileNotFoundError = make("FileNotFoundError", osError)
        interruptedError = make("InterruptedError", osError)
        isADirectoryError = make("IsADirectoryError", osError)
        notADirectoryError = make("NotADirectoryError", osError)
        permissionError = make("PermissionError", osError)
        processLookupError = make("ProcessLookupError", osError)
        timeoutError = make("TimeoutError", osError)
        referenceError = make("ReferenceError", exception)
        runtimeError = make("RuntimeError", exception)
        notImplementedError = make("NotImplementedError", runtimeError)
        recursionError = make("RecursionError", runtimeError)
        stopAsyncIteration = make("StopAsyncIteration", exception)
        stopIteration = make("StopIteration", exception)
        syntaxError = make("SyntaxError", exception)
        indentationError = make("IndentationError", syntaxError)
        tabError = make("TabError", indentationError)
        systemError = make("SystemError", exception)
        typeError = make("TypeError", exception)
        valueError = make("ValueError", exception)
        unicodeError = make("UnicodeError", valueError)
        unicodeDecodeError = make("UnicodeDecodeError", unicodeError)
        unicodeEncodeError = make("UnicodeEncodeError", unicodeError)
        unicodeTranslateError = make("UnicodeTranslateError", unicodeError)
        warning = make("Warning", exception)
        bytesWarning = make("BytesWarning", warning)
        deprecationWarning = make("DeprecationWarning", warning)
        encodingWarning = make("EncodingWarning", warning)
        futureWarning = make("FutureWarning", warning)
        importWarning = make("ImportWarning", warning)
        pendingDeprecationWarning = make("PendingDeprecationWarning", warning)
        resourceWarning = make("ResourceWarning", warning)
        runtimeWarning = make("RuntimeWarning", warning)
        syntaxWarning = make("SyntaxWarning", warning)
        unicodeWarning = make("UnicodeWarning", warning)
        userWarning = make("UserWarning", warning)
        generatorExit = make("GeneratorExit", baseException)
        keyboardInterrupt = make("KeyboardInterrupt", baseException)
        systemExit = make("SystemExit", baseException)
        exceptionGroup = make("ExceptionGroup", baseExceptionGroup)
        exceptionGroup.bases = [baseExceptionGroup, exception]
        exceptionGroup.setResolutionOrder([exceptionGroup, baseExceptionGroup, exception] + baseException.resolutionOrder)
        made.append(("EnvironmentError", osError))
        made.append(("IOError", osError))
        byName = made
        let roots: [(TypeObject, ExceptionFamily)] = [
            (stopIteration, .stopIteration), (systemExit, .systemExit), (keyError, .keyError), (nameError, .nameError),
            (attributeError, .attributeError), (importError, .importError), (osError, .osError),
            (syntaxError, .syntaxError), (unicodeDecodeError, .unicodeDecodeError),
            (unicodeEncodeError, .unicodeEncodeError), (unicodeTranslateError, .unicodeTranslateError),
            (baseExceptionGroup, .group),
        ]
        families = Dictionary(uniqueKeysWithValues: roots.map { (ObjectIdentifier($0), $1) })
    }

    /// The family of an exception class: that of the nearest ancestor that is the root of one.
    func family(of type: TypeObject) -> ExceptionFamily {
        for ancestor in type.order {
            if let family = families[ObjectIdentifier(ancestor.takeUnretainedValue())] { return family }
        }
        return .plain
    }

    /// Reaches every class.
    func visit(_ visitor: inout Visitor) {
        for (_, type) in byName { visitor.visit(type) }
    }
}

/// Exception classes that share a layout: what their instances keep besides `args`, in ``ExceptionObject/details``.
///
/// `name` (NameError, AttributeError, ImportError) is ``ExceptionObject/subject``, `obj` ``ExceptionObject/subjectObject``.
enum ExceptionFamily {
    /// Nothing but `args`.
    case plain
    /// Nothing more, but `str` shows the `repr` of a single argument.
    case keyError
    /// `value`
    case stopIteration
    /// `code`
    case systemExit
    case nameError, attributeError
    /// `msg`, `path`
    case importError
    /// `errno`, `strerror`, `filename`, `filename2`
    case osError
    /// `msg`, `filename`, `lineno`, `offset`, `text`, `end_lineno`, `end_offset`, `print_file_and_line`
    case syntaxError
    /// `encoding`, `object`, `start`, `end`, `reason`; a UnicodeTranslateError has no `encoding`
    case unicodeDecodeError, unicodeEncodeError, unicodeTranslateError
    /// `message`, `exceptions` (a tuple)
    case group
}
