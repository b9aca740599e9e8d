/// A Python value as data, apart from the run that made it: no methods, no identity, no code of the learner's.
///
/// Checks see copies of this kind, so that an answer's own `__eq__` or `__le__` is never asked.
///
///     PlainValue.list([.int(1), .string("a")]).pythonText   // "[1, 'a']"
public indirect enum PlainValue: Equatable, Sendable {
    case none
    case bool(Bool)
    case int(Int)
    /// An integer beyond a machine word, in decimal.
    case largeInt(String)
    case float(Double)
    /// A `str`; a lone surrogate arrives as U+FFFD.
    case string(String)
    case bytes([UInt8])
    case list([PlainValue])
    case tuple([PlainValue])
    /// Elements in the order in which Python would print them.
    case set([PlainValue])
    /// Entries in insertion order.
    case dictionary([Entry])
    /// A value that is no data (a coroutine, an instance of a class, a cycle): its type's name and its `repr`.
    /// It equals nothing but itself.
    case opaque(type: String, text: String)

    /// A key of a `dict` and its value.
    public struct Entry: Equatable, Sendable {
        /// The key.
        public let key: PlainValue
        /// The value.
        public let value: PlainValue

        /// Makes an entry.
        public init(_ key: PlainValue, _ value: PlainValue) {
            self.key = key
            self.value = value
        }
    }

    /// Whether `if value:` would take the branch (Python's truth of data).
    public var isTrue: Bool {
        switch self {
        case .none: false
        case .bool(let value): value
        case .int(let value): value != 0
        case .largeInt, .opaque: true
        case .float(let value): value != 0
        case .string(let text): !text.unicodeScalars.isEmpty
        case .bytes(let bytes): !bytes.isEmpty
        case .list(let items), .tuple(let items), .set(let items): !items.isEmpty
        case .dictionary(let entries): !entries.isEmpty
        }
    }
}
