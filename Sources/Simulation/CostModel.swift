/// What computing costs in virtual time.
///
///     CostModel().cost(ofInstructions: 1_000)           // 0: too short to count
///     CostModel().cost(ofInstructions: 4_000_000)       // 100 ms
///
/// A step, from one suspension to the next, is charged only when it is longer than ``threshold`` in all; below it is free,
/// so that an answer reads 0.200 s and not 0.200013 s.
public struct CostModel: Equatable, Sendable {
    /// Nanoseconds for one bytecode instruction.
    public var instruction: Double
    /// The longest step that is free.
    public var threshold: Nanoseconds

    /// Makes a model; the defaults are those of a CPython 3.11 on a common machine.
    public init(instruction: Double = 25, threshold: Nanoseconds = .millisecond) {
        self.instruction = instruction
        self.threshold = threshold
    }

    /// What a step of so many instructions, and of library calls that cost `library` together, is charged.
    public func cost(ofInstructions count: Int, library: Nanoseconds = 0) -> Nanoseconds {
        let spent = Nanoseconds(seconds: Double(count) * instruction / 1e9)
        let (sum, overflow) = spent.addingReportingOverflow(library)
        if overflow { return .max }
        return sum > threshold ? sum : 0
    }

    /// How many instructions fit into `span`: where to pre-empt, or to stop.
    public func instructions(in span: Nanoseconds) -> Int {
        guard instruction > 0 else { return .max }
        let count = Double(span) / instruction
        return count < 9e18 ? Int(count) : .max
    }
}

/// What a function of a library costs by the size of its input.
///
/// Measured with CPython 3.11.7 on a two-core x86-64 machine (best of five; JSON-like text; SHA instructions in the processor),
/// to two digits.
public enum LibraryCost: String, CaseIterable, Sendable {
    /// `hashlib`, per byte.
    case sha256, md5
    /// `hashlib.pbkdf2_hmac` with SHA-256, per iteration.
    case pbkdf2
    /// `sorted`, `list.sort`: n log₂ n comparisons.
    case sort
    /// `zlib`, `gzip`, per byte of the plain text.
    case compress, decompress
    /// `json`, per byte of text.
    case jsonEncode, jsonDecode
    /// Making an `httpx.Client` (it loads certificates): once.
    case makeClient

    /// The cost for an input of `size`.
    public func duration(size: Int) -> Nanoseconds {
        let n = Double(max(0, size))
        switch self {
        case .sha256: return Nanoseconds(seconds: n * 0.56e-9)
        case .md5: return Nanoseconds(seconds: n * 1.3e-9)
        case .pbkdf2: return Nanoseconds(seconds: n * 230e-9)
        case .sort: return n < 2 ? 0 : Nanoseconds(seconds: n * PortableMath.log(n) / 0.693_147_180_559_945_3 * 9e-9)
        case .compress: return Nanoseconds(seconds: n * 5.5e-9)
        case .decompress: return Nanoseconds(seconds: n * 1e-9)
        case .jsonEncode: return Nanoseconds(seconds: n * 14e-9)
        case .jsonDecode: return Nanoseconds(seconds: n * 13e-9)
        case .makeClient: return 25 * .millisecond
        }
    }
}
