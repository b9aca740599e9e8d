/// Owns every object of a run, counts their bytes, and frees those that the roots no longer reach.
///
/// Mark and sweep, precise. Objects are Swift instances kept alive by one reference that the heap holds; registers,
/// containers and frames refer to them without counting. Nothing is ever collected while a built-in runs, only at the
/// interpreter's safe points (back-edges and calls), so a built-in that does not call back into Python may hold
/// values in locals without a thought. One that does call back keeps them in a ``RootScope``.
public final class Heap {
    /// Bytes charged now.
    @inline(__always)
    public var byteCount: Int { ledger.pointee.byteCount }
    /// How many objects there are.
    public var objectCount: Int { ledger.pointee.objectCount }
    /// The most bytes that may be charged; reaching it ends the run.
    public var byteLimit = Int.max
    /// Whether the next safe point must collect.
    @exclusivity(unchecked) public internal(set) var wantsCollection = false
    /// Collect at every safe point: for finding values that were not rooted.
    public var isStressed = false { didSet { wantsCollection = isStressed } }
    /// How many collections there have been.
    public private(set) var collectionCount = 0
    /// Called when a collection becomes due, to break the interpreter's countdown.
    var onWantsCollection: () -> Void = {}

    /// What making an object touches.
    private struct Ledger {
        var first: Unmanaged<Object>?
        var byteCount = 0
        var objectCount = 0
        /// Passing so many bytes makes a collection due.
        var threshold = Heap.leastThreshold
    }

    /// Behind a pointer, because Swift checks every access to a class's variable for overlapping ones, which cost
    /// more than the counting itself.
    private let ledger: UnsafeMutablePointer<Ledger>

    /// A heap smaller than this is not worth a collection. Above it, the heap may double, and grow by as much again,
    /// until the next one: few collections while a program builds up its data, at a bounded price in memory.
    private static let leastThreshold = 16 << 20

    /// Makes an empty heap.
    public init() {
        ledger = .allocate(capacity: 1)
        ledger.initialize(to: Ledger())
    }

    deinit {
        var next = ledger.pointee.first
        while let current = next {
            next = current._withUnsafeGuaranteedRef { $0.nextInHeap }
            current.release()
        }
        ledger.deallocate()
    }

    /// Takes ownership of a new object and charges its size. Every object must pass through here once.
    @inline(__always)
    @discardableResult
    public func adopt<T: Object>(_ object: T, bytes: Int = 64) -> T {
        object.nextInHeap = ledger.pointee.first
        object.chargedBytes = Int32(truncatingIfNeeded: min(bytes, Int(Int32.max)))
        ledger.pointee.first = Unmanaged.passRetained(object as Object)
        ledger.pointee.objectCount &+= 1
        ledger.pointee.byteCount &+= bytes
        if ledger.pointee.byteCount > ledger.pointee.threshold { requestCollection() }
        return object
    }

    /// Charges bytes that an object acquired since it was made (a list that grew).
    @inline(__always)
    public func charge(_ bytes: Int, to object: Object) {
        object.chargedBytes = Int32(truncatingIfNeeded: min(max(0, Int(object.chargedBytes) + bytes), Int(Int32.max)))
        ledger.pointee.byteCount &+= bytes
        if ledger.pointee.byteCount > ledger.pointee.threshold { requestCollection() }
    }

    /// Whether `bytes` more would pass the limit: ask before making anything large.
    public func wouldExceed(_ bytes: Int) -> Bool { bytes > byteLimit || byteCount > byteLimit - bytes }

    @inline(never)
    private func requestCollection() {
        if !wantsCollection {
            wantsCollection = true
            onWantsCollection()
        }
    }

    /// Marks from `roots` and frees the rest. Call it at safe points only.
    /// `beforeSweep` may still look at what is about to go (`isMarked` tells), but keep none of it.
    func collect(_ roots: (inout Visitor) -> Void, beforeSweep: () -> Void = {}) {
        collectionCount += 1
        var visitor = Visitor()
        roots(&visitor)
        visitor.drain()
        beforeSweep()
        sweep()
        ledger.pointee.threshold = byteCount * 2 + Heap.leastThreshold
        wantsCollection = isStressed
    }

    /// Marks only, and tells which of `candidates` the roots reach; nothing is freed.
    func reached(_ candidates: [Object], _ roots: (inout Visitor) -> Void) -> [Bool] {
        var visitor = Visitor()
        roots(&visitor)
        visitor.drain()
        let result = candidates.map(\.isMarked)
        var next = ledger.pointee.first
        while let current = next {
            current._withUnsafeGuaranteedRef { object in
                object.isMarked = false
                next = object.nextInHeap
            }
        }
        return result
    }

    private func sweep() {
        var kept: Unmanaged<Object>?
        var last: Unmanaged<Object>?
        var next = ledger.pointee.first
        while let current = next {
            let isMarked = current._withUnsafeGuaranteedRef { object in
                next = object.nextInHeap
                let isMarked = object.isMarked
                object.isMarked = false
                return isMarked
            }
            if isMarked {
                if let last { last._withUnsafeGuaranteedRef { $0.nextInHeap = current } } else { kept = current }
                last = current
            } else {
                current._withUnsafeGuaranteedRef { ledger.pointee.byteCount -= Int($0.chargedBytes) }
                ledger.pointee.objectCount -= 1
                current.release()
            }
        }
        last?._withUnsafeGuaranteedRef { $0.nextInHeap = nil }
        ledger.pointee.first = kept
    }
}
