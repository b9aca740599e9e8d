/// Timers in the order in which they fall due: by time, and by order of registration among equal times.
///
///     var timers = TimerHeap<String>()
///     let tea = timers.insert("tea", at: 3 * .second)
///     timers.insert("eggs", at: 2 * .second)
///     timers.popNext()             // (2 s, "eggs")
///     timers.cancel(tea)           // "tea"
///
/// A four-way heap of small entries; the payloads lie beside it and do not move. Inserting and taking out cost O(log n).
/// Cancelling frees the payload at once and leaves the entry to be skipped; when more than half of the entries are such
/// leftovers, the heap is built anew without them, so cancelling costs O(1) amortised.
public struct TimerHeap<Payload> {
    @usableFromInline
    struct Entry {
        @usableFromInline let when: Nanoseconds
        @usableFromInline let sequence: Int
        @usableFromInline let slot: Int32

        @inlinable
        init(when: Nanoseconds, sequence: Int, slot: Int32) {
            self.when = when
            self.sequence = sequence
            self.slot = slot
        }

        /// Whether this entry falls due before `other`.
        @inlinable @inline(__always)
        func precedes(_ other: Entry) -> Bool {
            when != other.when ? when < other.when : sequence < other.sequence
        }
    }

    /// Where a payload lies. An entry of the heap is live while its slot carries the entry's sequence number.
    @usableFromInline
    struct Slot {
        @usableFromInline var sequence: Int
        @usableFromInline var payload: Payload?

        @inlinable
        init(sequence: Int, payload: Payload?) {
            self.sequence = sequence
            self.payload = payload
        }
    }

    @usableFromInline var entries: [Entry] = []
    @usableFromInline var slots: [Slot] = []
    @usableFromInline var freeSlots: [Int32] = []
    @usableFromInline var nextSequence = 0
    @usableFromInline var live = 0

    /// How many timers wait.
    @inlinable
    public var count: Int { live }

    /// Makes an empty heap.
    @inlinable
    public init() {}

    /// Whether no timer waits.
    @inlinable
    public var isEmpty: Bool { entries.isEmpty }

    /// When the first timer falls due. The first entry is always a live one.
    @inlinable
    public var nextTime: Nanoseconds? { entries.first?.when }

    /// Enters `payload`, due at `when`, after those already entered for the same time.
    @inlinable @discardableResult
    public mutating func insert(_ payload: Payload, at when: Nanoseconds) -> TimerHandle {
        let sequence = nextSequence
        nextSequence += 1
        let slot: Int32
        if let free = freeSlots.popLast() {
            slot = free
            slots[Int(free)] = Slot(sequence: sequence, payload: payload)
        } else {
            slot = Int32(truncatingIfNeeded: slots.count)
            slots.append(Slot(sequence: sequence, payload: payload))
        }
        entries.append(Entry(when: when, sequence: sequence, slot: slot))
        siftUp(entries.count - 1)
        live += 1
        return TimerHandle(sequence: sequence, slot: slot)
    }

    /// Takes the timer out before it falls due and returns its payload; nil when it fell due or was cancelled already.
    @inlinable @discardableResult
    public mutating func cancel(_ handle: TimerHandle) -> Payload? {
        let slot = Int(handle.slot)
        guard slot >= 0, slot < slots.count, slots[slot].sequence == handle.sequence else { return nil }
        let payload = vacate(handle.slot)
        dropLeftovers()
        if entries.count > 64, entries.count > 2 * count { compact() }
        return payload
    }

    /// Whether the timer still waits.
    @inlinable
    public func contains(_ handle: TimerHandle) -> Bool {
        let slot = Int(handle.slot)
        return slot >= 0 && slot < slots.count && slots[slot].sequence == handle.sequence
    }

    /// Takes out the first timer.
    @inlinable
    public mutating func popNext() -> (when: Nanoseconds, payload: Payload)? {
        guard let first = entries.first, let payload = vacate(first.slot) else { return nil }
        removeFirstEntry()
        dropLeftovers()
        return (first.when, payload)
    }

    /// Takes out the first timer if it is due at `moment` or before.
    @inlinable
    public mutating func popNext(dueBy moment: Nanoseconds) -> (when: Nanoseconds, payload: Payload)? {
        guard let first = entries.first, first.when <= moment else { return nil }
        return popNext()
    }

    /// Calls `body` with every waiting payload, in no promised order: for a collector that looks for what is alive.
    @inlinable
    public func forEachPayload(_ body: (Payload) -> Void) {
        for slot in slots where slot.sequence >= 0 {
            if let payload = slot.payload { body(payload) }
        }
    }

    /// Cancels everything.
    public mutating func removeAll() {
        entries.removeAll()
        slots.removeAll()
        freeSlots.removeAll()
        live = 0
    }
}

/// A timer in a ``TimerHeap``, to cancel it by. Harmless to keep: after the timer it means nothing.
public struct TimerHandle: Hashable, Sendable {
    @usableFromInline let sequence: Int
    @usableFromInline let slot: Int32

    @inlinable
    init(sequence: Int, slot: Int32) {
        self.sequence = sequence
        self.slot = slot
    }

    /// A handle of no timer at all.
    public static let none = TimerHandle(sequence: -2, slot: -1)
}

// MARK: The heap's own moves

extension TimerHeap {
    /// Frees a slot and hands out what lay there.
    @inlinable
    mutating func vacate(_ slot: Int32) -> Payload? {
        let payload = slots[Int(slot)].payload
        slots[Int(slot)] = Slot(sequence: -1, payload: nil)
        freeSlots.append(slot)
        live -= 1
        return payload
    }

    /// Removes cancelled entries from the front, so that the first entry is a live one.
    @inlinable
    mutating func dropLeftovers() {
        while let first = entries.first, slots[Int(first.slot)].sequence != first.sequence { removeFirstEntry() }
    }

    /// Builds the heap anew from the live entries.
    @inlinable
    mutating func compact() {
        entries.removeAll { slots[Int($0.slot)].sequence != $0.sequence }
        guard entries.count > 1 else { return }
        for index in stride(from: (entries.count - 2) / 4, through: 0, by: -1) { siftDown(index) }
    }

    @inlinable
    mutating func removeFirstEntry() {
        let last = entries.removeLast()
        guard !entries.isEmpty else { return }
        entries[0] = last
        siftDown(0)
    }

    @inlinable
    mutating func siftUp(_ start: Int) {
        entries.withUnsafeMutableBufferPointer { entries in
            var index = start
            let moving = entries[index]
            while index > 0 {
                let parent = (index - 1) / 4
                guard moving.precedes(entries[parent]) else { break }
                entries[index] = entries[parent]
                index = parent
            }
            entries[index] = moving
        }
    }

    @inlinable
    mutating func siftDown(_ start: Int) {
        entries.withUnsafeMutableBufferPointer { entries in
            var index = start
            let moving = entries[index]
            while true {
                let firstChild = 4 * index + 1
                guard firstChild < entries.count else { break }
                var least = firstChild
                for child in (firstChild + 1)..<max(firstChild + 1, min(firstChild + 4, entries.count))
                where entries[child].precedes(entries[least]) {
                    least = child
                }
                guard entries[least].precedes(moving) else { break }
                entries[index] = entries[least]
                index = least
            }
            entries[index] = moving
        }
    }
}
