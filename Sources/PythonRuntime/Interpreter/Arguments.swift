/// The arguments of a call to a built-in: `count` values in a row, the last `keywords.count` of them by keyword.
///
/// For a method, the first is `self`. Valid during the call only.
public struct Arguments {
    /// The first value.
    public let base: UnsafeMutablePointer<Value>
    /// How many values there are, with those given by keyword.
    public let total: Int
    /// The names of the keyword arguments, in order, or `nil`.
    public let keywords: TupleObject?

    /// Makes an argument list over values that outlive the call.
    @inline(__always)
    public init(base: UnsafeMutablePointer<Value>, total: Int, keywords: TupleObject? = nil) {
        self.base = base
        self.total = total
        self.keywords = keywords
    }

    /// How many are positional.
    @inline(__always)
    public var count: Int { total - (keywords?.count ?? 0) }

    /// The positional argument at `index`, from 0; the caller has checked the count.
    @inline(__always)
    public subscript(index: Int) -> Value { base[index] }

    /// The keyword argument called `name`, or ``Value/unbound``.
    public func keyword(_ name: StaticString) -> Value {
        guard let keywords else { return .unbound }
        let first = total - keywords.count
        for index in 0..<keywords.count where keywords.items[index].isString(name) {
            return base[first + index]
        }
        return .unbound
    }

    /// The same arguments without the first `n` positional ones.
    public func dropping(_ n: Int) -> Arguments { Arguments(base: base + n, total: total - n, keywords: keywords) }
}
