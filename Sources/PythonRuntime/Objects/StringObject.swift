import Glibc

/// `str`: a row of code points, one byte each when all are ASCII, four bytes each otherwise.
///
/// Not Swift's `String`, which compares canonically and indexes by grapheme cluster: Python does neither. Lone
/// surrogates are allowed, as in Python.
public final class StringObject: InstanceObject {
    /// How many code points there are.
    public let count: Int
    /// Whether all are ASCII; then ``bytes`` holds them, else ``points``.
    public let isASCII: Bool
    /// Where the code points are: in ``short``, or in memory of their own.
    @exclusivity(unchecked) private var storage: UnsafeMutableRawPointer
    /// The code points of a short string: most strings are short, and this saves each a second allocation. Only
    /// ``storage`` reads and writes it; an object never moves, so that its address holds.
    @exclusivity(unchecked) private var short: (UInt64, UInt64, UInt64) = (0, 0, 0)
    private static let shortSize = 24
    @exclusivity(unchecked) private var cachedHash = -1
    /// Whether it stands in the table of interned strings (names); two interned strings are equal only if identical.
    @exclusivity(unchecked) public internal(set) var isInterned = false

    /// Makes an ASCII string of `count` bytes, which the caller fills in at once. Use `Interpreter.makeString`.
    init(type: TypeObject, asciiCount count: Int) {
        self.count = count
        isASCII = true
        storage = StringObject.memory(count)
        super.init(kind: .string, type: type)
        if count <= StringObject.shortSize { useShort() }
    }

    /// Makes a string of `count` code points, which the caller fills in at once.
    init(type: TypeObject, pointCount count: Int) {
        self.count = count
        isASCII = false
        storage = StringObject.memory(count * 4)
        super.init(kind: .string, type: type)
        if count * 4 <= StringObject.shortSize { useShort() }
    }

    deinit { if (isASCII ? count : count * 4) > StringObject.shortSize { storage.deallocate() } }

    /// Memory for a long string; for a short one a placeholder, until there is an object to point into.
    @inline(__always)
    private static func memory(_ size: Int) -> UnsafeMutableRawPointer {
        size > shortSize
            ? .allocate(byteCount: size, alignment: 8) : UnsafeMutableRawPointer(bitPattern: 16).unsafelyUnwrapped
    }

    @inline(__always)
    private func useShort() { storage = withUnsafeMutablePointer(to: &short) { UnsafeMutableRawPointer($0) } }

    /// The bytes of an ASCII string.
    @inline(__always)
    public var bytes: UnsafeMutablePointer<UInt8> { storage.assumingMemoryBound(to: UInt8.self) }

    /// The code points of any other string.
    @inline(__always)
    public var points: UnsafeMutablePointer<UInt32> { storage.assumingMemoryBound(to: UInt32.self) }

    /// The code point at `index`.
    @inline(__always)
    public subscript(index: Int) -> UInt32 { isASCII ? UInt32(bytes[index]) : points[index] }

    /// The code points as an array.
    public var codePoints: [UInt32] { (0..<count).map { self[$0] } }

    /// As a Swift string; lone surrogates become U+FFFD.
    public var swiftString: String {
        if isASCII { return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self) }
        var view = String.UnicodeScalarView()
        for index in 0..<count { view.append(Unicode.Scalar(points[index]) ?? "\u{FFFD}") }
        return String(view)
    }

    /// CPython's hash of a string under `PYTHONHASHSEED=0`, so that every run of every machine agrees.
    @inline(__always)
    public var hash: Int {
        if cachedHash != -1 { return cachedHash }
        return computeHash()
    }

    @inline(never)
    private func computeHash() -> Int {
        cachedHash = count == 0 ? 0 : StringHash.hash(self)
        return cachedHash
    }

    /// Whether both hold the same code points.
    @inline(__always)
    public func isEqual(to other: StringObject) -> Bool {
        if self === other { return true }
        if count != other.count || isASCII != other.isASCII || (isInterned && other.isInterned) { return false }
        return memcmp(storage, other.storage, isASCII ? count : count * 4) == 0
    }

    /// Whether it holds exactly the ASCII `text`.
    public func isEqual(to text: StaticString) -> Bool {
        isASCII && count == text.utf8CodeUnitCount && memcmp(bytes, text.utf8Start, count) == 0
    }

    public override var byteCount: Int { 72 + (isASCII ? count : count * 4) }

    // MARK: What Python can do with it (Types/Text)

    public override func representation(_ interpreter: Interpreter) throws(PythonError) -> String {
        try interpreter.reserve(count, times: 4)
        return TextRepresentation.quoted(self)
    }

    public override func text(_ interpreter: Interpreter) throws(PythonError) -> StringObject {
        type === interpreter.types.string ? self : interpreter.makeString(copying: self)
    }

    public override func hashValue(_ interpreter: Interpreter) throws(PythonError) -> Int { hash }

    public override func equals(_ other: Value, _ interpreter: Interpreter) throws(PythonError) -> Bool? {
        other.as(StringObject.self, .string).map { isEqual(to: $0) }
    }

    public override func compare(
        _ operation: Comparison, _ other: Value, _ interpreter: Interpreter
    ) throws(PythonError) -> Value? {
        other.as(StringObject.self, .string).map { .bool(operation.holds(order(to: $0))) }
    }

    public override func isTrue(_ interpreter: Interpreter) throws(PythonError) -> Bool { count > 0 }

    public override func length(_ interpreter: Interpreter) throws(PythonError) -> Int { count }

    public override func item(_ key: Value, _ interpreter: Interpreter) throws(PythonError) -> Value {
        try interpreter.stringItem(self, key)
    }

    public override func contains(_ value: Value, _ interpreter: Interpreter) throws(PythonError) -> Bool {
        let part = try interpreter.expectString(value, "'in <string>' requires string as left operand")
        return first(part, 0..<count) >= 0
    }

    public override func makeIterator(_ interpreter: Interpreter) throws(PythonError) -> Value {
        Value(interpreter.heap.adopt(StringIterator(type: interpreter.privateType("str_iterator"), string: self)))
    }

    public override func binary(
        _ operation: BinaryOperation, _ other: Value, reflected: Bool, _ interpreter: Interpreter
    ) throws(PythonError) -> Value? {
        try interpreter.stringBinary(operation, self, other, reflected: reflected)
    }

    public override func format(_ specification: StringObject, _ interpreter: Interpreter) throws(PythonError) -> String {
        try interpreter.formatString(self, specification).swiftString
    }
}

extension ObjectRef {
    /// Whether two strings hold the same code points. Both are known to be strings; nothing is retained.
    @inline(__always)
    func holdsSameText(as other: ObjectRef) -> Bool {
        unmanaged._withUnsafeGuaranteedRef { a in
            other.unmanaged._withUnsafeGuaranteedRef { b in
                unsafeDowncast(a, to: StringObject.self).isEqual(to: unsafeDowncast(b, to: StringObject.self))
            }
        }
    }
}

extension Value {
    /// Whether this is a string equal to `name`.
    @inline(__always)
    func isEqualString(to name: StringObject) -> Bool {
        guard case .object(let reference) = self else { return false }
        if reference == ObjectRef(name) { return true }
        return reference.kind == .string && reference.holdsSameText(as: ObjectRef(name))
    }

    /// Whether this is a string that holds exactly the ASCII `text`.
    public func isString(_ text: StaticString) -> Bool {
        self.as(StringObject.self, .string)?.isEqual(to: text) ?? false
    }
}
