import Glibc
import PythonRuntime

/// Reads JSON text into Python values, with the reach and the errors of CPython's scanner.
struct JSONReader {
    /// What `json.loads` was asked to call; ``Value/unbound`` or `None` for nothing.
    struct Hooks {
        var object = Value.unbound
        var objectPairs = Value.unbound
        var float = Value.unbound
        var integer = Value.unbound
        var constant = Value.unbound
        /// Whether control characters inside strings are errors.
        var isStrict = true
    }

    let interpreter: Interpreter
    let text: StringObject
    let hooks: Hooks
    /// The class JSONDecodeError.
    let errorType: Value
    /// The next character.
    private(set) var place = 0

    init(_ interpreter: Interpreter, _ text: StringObject, hooks: Hooks, errorType: Value) {
        self.interpreter = interpreter
        self.text = text
        self.hooks = hooks
        self.errorType = errorType
    }

    /// Reads one value from `start` on and gives it with the place after it.
    mutating func read(from start: Int) throws(PythonError) -> Value {
        place = start
        return try value()
    }

    /// The exception for a fault at `place`.
    func error(_ message: String, _ place: Int) throws(PythonError) -> PythonError {
        let made = try interpreter.call(
            errorType, Value(interpreter.makeString(message)), Value(text), .int(place))
        guard let exception = made.as(ExceptionObject.self, .exception) else {
            return interpreter.valueError(message)
        }
        return .raised(exception)
    }

    /// Moves past white space.
    mutating func skipSpace() {
        while place < text.count {
            switch text[place] {
            case 0x20, 0x09, 0x0a, 0x0d: place += 1
            default: return
            }
        }
    }

    /// The character at the place, or 0 at the end. A null character in the text is an error everywhere it could
    /// stand, so the two need not be told apart.
    private var current: UInt32 { place < text.count ? text[place] : 0 }

    private mutating func value() throws(PythonError) -> Value {
        try interpreter.charge(1)
        switch current {
        case 0x22:
            let start = place
            place += 1
            return Value(try string(openedAt: start))
        case 0x7b: return try nested(" while decoding a JSON object from a unicode string", isObject: true)
        case 0x5b: return try nested(" while decoding a JSON array from a unicode string", isObject: false)
        case 0x6e where take("null"): return .none
        case 0x74 where take("true"): return .bool(true)
        case 0x66 where take("false"): return .bool(false)
        case 0x4e where take("NaN"): return try constant("NaN", .nan)
        case 0x49 where take("Infinity"): return try constant("Infinity", .infinity)
        case 0x2d where take("-Infinity"): return try constant("-Infinity", -.infinity)
        case 0x2d, 0x30...0x39: return try number()
        default: throw try error("Expecting value", place)
        }
    }

    /// Moves past `word` if it stands here.
    private mutating func take(_ word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        guard place + count <= text.count else { return false }
        for index in 0..<count where text[place + index] != UInt32(word.utf8Start[index]) { return false }
        place += count
        return true
    }

    private func constant(_ name: String, _ number: Double) throws(PythonError) -> Value {
        if hooks.constant.isUnbound || hooks.constant.isNone { return .float(number) }
        return try interpreter.call(hooks.constant, Value(interpreter.makeString(name)))
    }

    // MARK: Numbers

    private mutating func number() throws(PythonError) -> Value {
        let start = place
        if current == 0x2d { place += 1 }
        guard isDigit(place) else { throw try error("Expecting value", start) }
        if current == 0x30 { place += 1 } else { skipDigits() }
        var isFloat = false
        if current == 0x2e, isDigit(place + 1) {
            isFloat = true
            place += 1
            skipDigits()
        }
        if current == 0x65 || current == 0x45 {
            let signed = place + 1 < text.count && (text[place + 1] == 0x2b || text[place + 1] == 0x2d)
            let digits = place + (signed ? 2 : 1)
            if isDigit(digits) {
                isFloat = true
                place = digits
                skipDigits()
            }
        }
        let hook = isFloat ? hooks.float : hooks.integer
        if !hook.isUnbound, !hook.isNone { return try interpreter.call(hook, Value(slice(start..<place))) }
        if isFloat { return .float(double(start..<place)) }
        if place - start <= 18 {
            var result = 0
            for index in start..<place where text[index] != 0x2d { result = result * 10 + Int(text[index] - 0x30) }
            return .int(text[start] == 0x2d ? -result : result)
        }
        return try interpreter.call(Value(interpreter.types.int), Value(slice(start..<place)))
    }

    private func isDigit(_ index: Int) -> Bool { index < text.count && text[index] >= 0x30 && text[index] <= 0x39 }

    private mutating func skipDigits() { while isDigit(place) { place += 1 } }

    private func slice(_ range: Range<Int>) -> StringObject {
        let result = interpreter.makeASCII(count: range.count)
        for (index, source) in range.enumerated() { result.bytes[index] = UInt8(truncatingIfNeeded: text[source]) }
        return result
    }

    private func double(_ range: Range<Int>) -> Double {
        var characters: [CChar] = []
        for index in range { characters.append(CChar(truncatingIfNeeded: text[index])) }
        characters.append(0)
        return strtod(characters, nil)
    }

    // MARK: Arrays and objects

    /// Reads an array or object. What is made so far is rooted: hooks may run Python code.
    private mutating func nested(_ what: String, isObject: Bool) throws(PythonError) -> Value {
        try interpreter.enterNative(what)
        let mark = interpreter.rootMark
        defer {
            interpreter.unroot(to: mark)
            interpreter.leaveNative()
        }
        place += 1
        return isObject ? try object() : try array()
    }

    private mutating func array() throws(PythonError) -> Value {
        let list = interpreter.makeList()
        interpreter.root(Value(list))
        skipSpace()
        if current == 0x5d {
            place += 1
            return Value(list)
        }
        while true {
            list.append(try value())
            skipSpace()
            if current == 0x5d { break }
            if current != 0x2c { throw try error("Expecting ',' delimiter", place) }
            place += 1
            skipSpace()
        }
        place += 1
        return Value(list)
    }

    private mutating func object() throws(PythonError) -> Value {
        let wantsPairs = !hooks.objectPairs.isUnbound && !hooks.objectPairs.isNone
        let dict = interpreter.makeDict()
        let pairs = interpreter.makeList()
        interpreter.root(Value(dict))
        interpreter.root(Value(pairs))
        skipSpace()
        if current == 0x7d {
            place += 1
        } else {
            try members { [interpreter] key, value throws(PythonError) in
                if wantsPairs {
                    pairs.append(Value(interpreter.makeTuple([key, value])))
                } else {
                    try dict.set(key, value, interpreter)
                }
            }
        }
        if wantsPairs { return try interpreter.call(hooks.objectPairs, Value(pairs)) }
        if hooks.object.isUnbound || hooks.object.isNone { return Value(dict) }
        return try interpreter.call(hooks.object, Value(dict))
    }

    private mutating func members(_ add: (Value, Value) throws(PythonError) -> Void) throws(PythonError) {
        let mark = interpreter.rootMark
        while true {
            if current != 0x22 {
                throw try error("Expecting property name enclosed in double quotes", place)
            }
            let start = place
            place += 1
            let key = Value(try string(openedAt: start))
            interpreter.root(key)
            skipSpace()
            if current != 0x3a { throw try error("Expecting ':' delimiter", place) }
            place += 1
            skipSpace()
            try add(key, try value())
            interpreter.unroot(to: mark)
            skipSpace()
            if current == 0x7d { break }
            if current != 0x2c { throw try error("Expecting ',' delimiter", place) }
            place += 1
            skipSpace()
        }
        place += 1
    }

    // MARK: Strings

    /// Reads a string whose opening quote stands at `start`, from the character after it.
    private mutating func string(openedAt start: Int) throws(PythonError) -> StringObject {
        let first = place
        var result = JSONText()
        while true {
            if place >= text.count { throw try error("Unterminated string starting at", start) }
            let point = text[place]
            if point == 0x22 {
                place += 1
                return result.string(interpreter)
            }
            if point == 0x5c {
                place += 1
                if place >= text.count { throw try error("Unterminated string starting at", start) }
                try escape(into: &result)
            } else if point < 0x20, hooks.isStrict {
                throw try error("Invalid control character at", place)
            } else {
                result.append(point: point)
                place += 1
            }
            if (place - first) & 0xff == 0 { try interpreter.charge(16) }
        }
    }

    private mutating func escape(into result: inout JSONText) throws(PythonError) {
        let point = text[place]
        place += 1
        switch point {
        case 0x22, 0x5c, 0x2f: result.append(point: point)
        case 0x62: result.append(0x08)
        case 0x66: result.append(0x0c)
        case 0x6e: result.append(0x0a)
        case 0x72: result.append(0x0d)
        case 0x74: result.append(0x09)
        case 0x75:
            guard place + 4 < text.count, let unit = hexadecimal(place) else {
                throw try error("Invalid \\uXXXX escape", place - 1)
            }
            place += 4
            // A high surrogate followed by a low one is one character.
            if unit >= 0xd800, unit < 0xdc00, place + 6 < text.count, text[place] == 0x5c, text[place + 1] == 0x75 {
                guard let second = hexadecimal(place + 2) else {
                    throw try error("Invalid \\uXXXX escape", place + 1)
                }
                if second >= 0xdc00, second < 0xe000 {
                    place += 6
                    return result.append(point: 0x10000 + (unit - 0xd800) << 10 + (second - 0xdc00))
                }
            }
            result.append(point: unit)
        default: throw try error("Invalid \\escape", place - 2)
        }
    }

    private func hexadecimal(_ start: Int) -> UInt32? {
        var result: UInt32 = 0
        for index in start..<start + 4 {
            switch text[index] {
            case let digit where digit >= 0x30 && digit <= 0x39: result = result << 4 | (digit - 0x30)
            case let digit where digit >= 0x41 && digit <= 0x46: result = result << 4 | (digit - 0x37)
            case let digit where digit >= 0x61 && digit <= 0x66: result = result << 4 | (digit - 0x57)
            default: return nil
            }
        }
        return result
    }
}
