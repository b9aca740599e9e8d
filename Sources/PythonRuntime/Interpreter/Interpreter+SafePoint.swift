extension Interpreter {
    /// Instructions run so far.
    public var instructionCount: Int { hot.pointee.instructions }

    /// Counts instructions from 0 again: each block at a prompt has its own allowance.
    public func restartInstructionCount() {
        hot.pointee = HotState()
        if heap.wantsCollection { hot.pointee.breakCountdown() }
    }

    /// Makes the next safe point look at the limits.
    public func breakCountdown() { hot.pointee.breakCountdown() }

    /// Asks the run to stop at its next safe point. Safe to call from a signal handler or another thread: one store.
    public func interrupt() {
        hot.pointee.interrupted = true
    }

    /// What a safe point does when the countdown is used up: limits, interruption and, where values are all rooted,
    /// collection.
    @inline(never)
    func look(mayCollect: Bool) throws(PythonError) {
        let charged = hot.pointee.instructions
        hot.pointee.charged = charged
        hot.pointee.granted = HotState.stride
        hot.pointee.countdown = HotState.stride
        if hot.pointee.interrupted {
            hot.pointee.interrupted = false
            throw .stopped(.interrupted)
        }
        if let reason = onAllowanceUsed(charged) { throw .stopped(reason) }
        if heap.wantsCollection {
            if mayCollect {
                collect()
                if heap.isStressed { hot.pointee.breakCountdown() }
            } else {
                hot.pointee.breakCountdown()
            }
        }
        if heap.byteCount > heap.byteLimit {
            // Inside a built-in nothing can be collected, so garbage gets the benefit of the doubt up to half as much.
            if mayCollect { collect() }
            if heap.wouldExceed(mayCollect ? 0 : -heap.byteLimit / 2) {
                throw .stopped(.limit(.memory, value: heap.byteLimit))
            }
        }
    }
}
