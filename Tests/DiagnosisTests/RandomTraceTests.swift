import Diagnosis
import Simulation
import Testing

@Suite struct RandomTraceTests {
    private func isWhole(_ diagnosis: Diagnosis, _ elapsed: Nanoseconds) -> Bool {
        var moment = 0
        for segment in diagnosis.criticalPath {
            guard segment.from == moment, segment.to > segment.from else { return false }
            moment = segment.to
        }
        return moment == elapsed
    }

    @Test(arguments: 0..<200) func theCriticalPathIsTheWholeRun(seed: Int) {
        let loop = RandomLoop(seed: seed)
        let diagnosis = Diagnosis(trace: loop.trace, elapsed: loop.now)
        #expect(isWhole(diagnosis, loop.now), "seed \(seed)")
        // A whole trace leaves nothing unexplained.
        #expect(!diagnosis.criticalPath.contains { $0.what == .unknown }, "seed \(seed)")
        #expect(diagnosis.bounds.criticalPath <= loop.now, "seed \(seed)")
        // Work that the loop held up is the only thing between the two.
        let isHeldUp = diagnosis.findings.contains { $0.key == .loopBlocked || $0.key == .computingBlocks }
        if diagnosis.times.blocked + diagnosis.times.computing == 0 {
            #expect(diagnosis.bounds.criticalPath == loop.now, "seed \(seed)")
            #expect(!isHeldUp, "seed \(seed)")
        }
        #expect(diagnosis.bounds.sequential >= diagnosis.bounds.criticalPath, "seed \(seed)")
    }

    @Test(arguments: 0..<50) func equalTracesGiveEqualDiagnoses(seed: Int) {
        func diagnose() -> Diagnosis {
            let loop = RandomLoop(seed: seed)
            return Diagnosis(trace: loop.trace, elapsed: loop.now)
        }
        let (one, other) = (diagnose(), diagnose())
        #expect(one.findings == other.findings && one.criticalPath == other.criticalPath, "seed \(seed)")
        #expect(one.times == other.times && one.bounds == other.bounds, "seed \(seed)")
    }

    /// Traces that break off, lack events, or have them in any order: a diagnosis comes of each.
    @Test(arguments: 0..<200) func brokenTracesAreDiagnosedAsFarAsTheyGo(seed: Int) {
        let loop = RandomLoop(seed: seed)
        let hash = DrawHash(seed: UInt64(seed) + 1_000)
        var events = loop.trace.events
        switch seed % 3 {
        case 0: events.removeLast(Int(hash.mixing(1).bits % UInt64(events.count)))
        case 1: events = events.enumerated().filter { hash.mixing($0.offset).bits % 4 > 0 }.map(\.element)
        default:
            for index in events.indices {
                events.swapAt(index, Int(hash.mixing(index).bits % UInt64(events.count)))
            }
        }
        let trace = Trace(file: "broken.py")
        for event in events { trace.append(event) }
        for elapsed in [loop.now, loop.now / 2, loop.now + .second] {
            let diagnosis = Diagnosis(trace: trace, elapsed: elapsed)
            #expect(isWhole(diagnosis, elapsed), "seed \(seed)")
            #expect(diagnosis.bounds.criticalPath <= elapsed, "seed \(seed)")
        }
    }

    @Test func timesAtTheEdgeOfTheirRangeDoNotOverflow() {
        let trace = Trace(file: "far.py")
        func note(_ time: Nanoseconds, _ actor: Int32, _ kind: TraceEvent.Kind) {
            trace.append(TraceEvent(time: time, actor: Actor(actor), position: .init(file: 0, line: 1), kind: kind))
        }
        note(0, 0, .loopStarted)
        for task: Int32 in 1...4 { note(0, 0, .taskCreated(task: Actor(task), name: "", coroutine: "far")) }
        for task: Int32 in 1...4 {
            note(0, task, .taskStarted)
            note(0, task, .taskSuspended(on: .sleep(until: .max)))
        }
        for task: Int32 in 1...4 {
            note(.max - 5, task, .taskResumed)
            note(.max - 5, task, .blockingBegan(what: "time.sleep"))
            note(.max, task, .blockingEnded)
            note(.max, task, .computed(duration: .max))
            note(.max, task, .taskFinished(.returned))
        }
        let diagnosis = Diagnosis(trace: trace, elapsed: .max)
        #expect(diagnosis.bounds.sequential == .max)
        #expect(diagnosis.bounds.criticalPath <= .max)
    }

    /// Many tasks, each late in many holds of many lines: quadratic work would not end.
    @Test func aLongTraceIsDiagnosedInGoodTime() {
        let trace = Trace(file: "long.py")
        func note(_ time: Nanoseconds, _ actor: Int32, _ kind: TraceEvent.Kind) {
            trace.append(TraceEvent(time: time, actor: Actor(actor), position: .init(file: 0, line: 1), kind: kind))
        }
        let count: Int32 = 40_000
        note(0, 0, .loopStarted)
        for task in 1...count { note(0, 0, .taskCreated(task: Actor(task), name: "", coroutine: "many")) }
        var now = 0
        for task in 1...count {
            note(now, task, .taskStarted)
            note(now, task, .blockingBegan(what: "time.sleep"))
            now += .millisecond
            note(now, task, .blockingEnded)
            note(now, task, .taskFinished(.returned))
        }
        note(now, 0, .loopEnded)
        let clock = ContinuousClock()
        let began = clock.now
        let diagnosis = Diagnosis(trace: trace, elapsed: now)
        #expect(clock.now - began < .seconds(20))
        #expect(diagnosis.findings.first?["count"] == .integer(Int(count) - 1))
        #expect(diagnosis.criticalPath.count == Int(count))
    }
}
