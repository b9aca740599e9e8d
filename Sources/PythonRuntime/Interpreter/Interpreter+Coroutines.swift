extension Interpreter {
    /// Whether any coroutine has been made and not started.
    @inline(__always)
    var hasUnstarted: Bool { unstartedCount > 0 }

    /// Takes a coroutine off the list of those that may have to be reported.
    public func markStarted(_ generator: GeneratorObject) {
        if generator.flavour == .coroutine, generator.state == .created, !generator.isReported {
            generator.isReported = true
            if unstartedCount > 0 { unstartedCount -= 1 }
        }
    }

    /// The coroutines that have neither started nor been reported.
    private func stillUnstarted() -> [GeneratorObject] {
        unstarted.removeAll { $0.state != .created || $0.isReported }
        unstartedCount = unstarted.count
        return unstarted
    }

    /// An expression statement drops `value`: a coroutine that nobody else holds will never run.
    @inline(never)
    func reportDropped(_ value: Value, _ cursor: Cursor) {
        guard let coroutine = value.as(GeneratorObject.self, .generator), coroutine.flavour == .coroutine,
            coroutine.state == .created, !coroutine.isReported, !coroutine.isOwned
        else { return }
        for index in 0..<Int(cursor.frame.pointee.entry.pointee.registerCount)
        where cursor.registers[index].isSame(as: value) { cursor.registers[index] = .unbound }
        cursor.save()
        reportUnreached([coroutine], alsoReaching: .none)
    }

    /// The coroutines that never ran and that a returning frame's registers hold; the registers let go of everything.
    @inline(never)
    func candidates(droppedBy frame: UnsafeMutablePointer<Frame>, returning value: Value) -> [GeneratorObject] {
        var candidates: [GeneratorObject] = []
        let count = frame.pointee.entry.pointee.registerCount
        for index in 0..<count {
            let held = frame.pointee.base[index]
            if !held.isSame(as: value) { collectUnstarted(held, into: &candidates) }
        }
        if !candidates.isEmpty { for index in 0..<count { frame.pointee.base[index] = .unbound } }
        return candidates
    }

    /// What a frame was computing with in its registers from `first` on is dropped: coroutines that only they hold will
    /// never run.
    @inline(never)
    func reportTemporaries(of frame: UnsafeMutablePointer<Frame>, from first: Int) {
        var candidates: [GeneratorObject] = []
        let count = frame.pointee.entry.pointee.registerCount
        guard first < count else { return }
        for index in first..<count {
            collectUnstarted(frame.pointee.base[index], into: &candidates)
            frame.pointee.base[index] = .unbound
        }
        if candidates.isEmpty { return }
        stack.clearAboveTop()
        reportUnreached(candidates, alsoReaching: .none)
    }

    /// Adds the coroutine that has not started and that `value` is, or those that it holds as a plain container.
    private func collectUnstarted(_ value: Value, into candidates: inout [GeneratorObject]) {
        guard let reference = value.reference else { return }
        switch reference.kind {
        case .generator:
            guard let coroutine = value.as(GeneratorObject.self, .generator), coroutine.flavour == .coroutine,
                coroutine.state == .created, !coroutine.isReported, !coroutine.isOwned,
                !candidates.contains(where: { $0 === coroutine })
            else { return }
            candidates.append(coroutine)
        case .list:
            guard let list = value.as(ListObject.self, .list), list.count <= Self.containerLimit else { return }
            for index in 0..<list.count where list.items[index].reference?.kind == .generator {
                collectUnstarted(list.items[index], into: &candidates)
            }
        case .dict:
            guard let dict = value.as(DictObject.self, .dict), dict.count <= Self.containerLimit else { return }
            var place = 0
            while let next = dict.place(from: place) {
                place = next + 1
                if dict.value(at: next).reference?.kind == .generator {
                    collectUnstarted(dict.value(at: next), into: &candidates)
                }
            }
        default: return
        }
    }

    /// Longer containers are not searched for coroutines when a frame goes; the next collection finds those.
    private static let containerLimit = 100

    /// The frame is gone: coroutines that only it held will never run. CPython's warning names the caller's line.
    @inline(never)
    func reportDropped(_ candidates: [GeneratorObject], returning value: Value) {
        let mark = rootMark
        root(value)
        stack.clearAboveTop()
        reportUnreached(candidates, alsoReaching: value)
        unroot(to: mark)
    }

    private func reportUnreached(_ candidates: [GeneratorObject], alsoReaching value: Value) {
        // Each look marks the whole heap; a program that makes this happen very often is told at the end instead.
        if reachabilityWork > Self.reachabilityAllowance { return }
        reachabilityWork += heap.objectCount
        let reached = heap.reached(candidates) { visitRoots(&$0) }
        for (coroutine, isReached) in zip(candidates, reached) where !isReached { report(coroutine) }
    }

    private static let reachabilityAllowance = 20_000_000

    private func report(_ coroutine: GeneratorObject) {
        markStarted(coroutine)
        onCoroutineNeverAwaited?(coroutine)
    }

    /// The unstarted coroutines that a collection has found unreachable.
    func takeUnreachedCoroutines() -> [GeneratorObject] {
        if unstarted.isEmpty { return [] }
        let dropped = stillUnstarted().filter { !$0.isMarked && !$0.isOwned }
        for coroutine in dropped { markStarted(coroutine) }
        unstarted.removeAll { !$0.isMarked }
        return dropped
    }

    /// The run ends: reports every coroutine that never ran, in order of creation.
    public func reportAllUnstarted() {
        for coroutine in stillUnstarted() where !coroutine.isOwned { report(coroutine) }
    }

    /// Which of `objects` anything alive still reaches, beyond what the caller holds in Swift. Costs a look at the
    /// whole heap; beyond an allowance all count as reached.
    public func reachable(_ objects: [Object]) -> [Bool] {
        if reachabilityWork > Self.reachabilityAllowance { return objects.map { _ in true } }
        reachabilityWork += heap.objectCount
        stack.clearAboveTop()
        return heap.reached(objects) { visitRoots(&$0) }
    }

    /// The program's line at which a suspended coroutine stands: the innermost of the chain it awaits through.
    public func position(of generator: GeneratorObject) -> (file: String, line: Int32)? {
        var found: (file: String, line: Int32)?
        var current: GeneratorObject? = generator
        while let generator = current {
            if generator.state == .running { return currentPosition() }
            if generator.state == .finished { break }
            if !generator.code.flags.contains(.library) { found = (generator.code.file, generator.line) }
            current = nil
            let wait = generator.resumeAt - 1
            if generator.state == .suspended, wait.pointee.opcode == .yieldFrom, let registers = generator.registers {
                current = registers[Int(wait.pointee.c)].as(GeneratorObject.self, .generator)
            }
        }
        return found
    }

    /// The innermost line of the program's own code that is running, and its file.
    public func currentPosition() -> (file: String, line: Int32) {
        var index = stack.depth - 1
        while index >= 0 {
            let frame = stack.frames[index]
            let code = frame.code
            if !code.flags.contains(.library) { return (code.file, code.span(before: frame.next).line) }
            index -= 1
        }
        return ("", 0)
    }
}
