import Diagnosis
import Simulation
import Testing

@Suite struct LoopHolderTests {
    /// `await asyncio.gather(*(work() for _ in range(count)))` with `call` in `work`.
    private func gathered(_ count: Int32, _ call: String) -> Diagnosis {
        let script = Script()
        script.runMain(line: 9)
        script.gather(count, line: 8)
        for task in 2..<count + 2 {
            script.start(task)
            script.block(task, line: 5, call, for: 200)
            script.finish(task, line: 5)
        }
        script.wake(1)
        script.endMain(line: 9)
        return script.diagnosis()
    }

    @Test func tenGatheredSleepsAreOneFinding() throws {
        let diagnosis = gathered(10, "time.sleep")
        #expect(diagnosis.keys == [.loopBlocked])
        let finding = try #require(diagnosis.only(.loopBlocked))
        #expect(finding.position.line == 5)
        #expect(finding["held"] == milliseconds(2000))
        #expect(finding["longest"] == milliseconds(200))
        #expect(finding["times"] == .integer(10))
        #expect(finding["count"] == .integer(9))
        // The second waits 0.2 s for its turn, the third 0.4 s, …
        #expect(finding["lost"] == milliseconds(9000))
        #expect(finding["what"] == .text("time.sleep"))
        #expect(finding["replacement"] == .text("asyncio.sleep"))
        #expect(finding.messageKeys == ["loop-blocked.repeated", "loop-blocked.fix"])
    }

    @Test func timesAndBoundsShowWhatHoldingTheLoopCost() {
        let diagnosis = gathered(10, "time.sleep")
        #expect(diagnosis.times.elapsed == 2 * .second)
        #expect(diagnosis.times.blocked == 2 * .second)
        #expect(diagnosis.times.tasks == 11)
        #expect(diagnosis.times.peakAlive == 11)
        #expect(diagnosis.bounds.sequential == 2 * .second)
        #expect(diagnosis.bounds.criticalPath == 200 * .millisecond)
        #expect(diagnosis.criticalPath.map(\.what) == Array(repeating: .blocked("time.sleep"), count: 10))
        #expect(diagnosis.criticalPath.map(\.actor) == (2...11).map { Actor($0) })
        #expect(diagnosis.pathLength == 2 * .second)
    }

    @Test func aCallWithoutAnAsynchronousTwinGoesToAThread() throws {
        let finding = try #require(gathered(2, "input").only(.loopBlocked))
        #expect(finding.messageKeys == ["loop-blocked.repeated", "loop-blocked.fix-thread"])
        #expect(try #require(gathered(2, "requests.get").only(.loopBlocked))["replacement"] == .text("httpx.AsyncClient"))
    }

    @Test func aTimerThatFallsDueMeanwhileLosesTheRest() throws {
        let script = Script()
        script.runMain(line: 9)
        script.gather(2, line: 8)
        script.start(2)
        script.sleep(2, line: 3, until: 50)
        script.start(3)
        script.block(3, line: 5, "time.sleep", for: 200)
        script.finish(3)
        script.wake(2)
        script.finish(2)
        script.wake(1)
        script.endMain(line: 9)
        let diagnosis = script.diagnosis()
        let finding = try #require(diagnosis.only(.loopBlocked))
        #expect(finding["lost"] == milliseconds(150))
        #expect(finding["count"] == .integer(1))
        #expect(finding.messageKeys.first == "loop-blocked")
        #expect(diagnosis.criticalPath.map(\.what) == [.blocked("time.sleep")])
        #expect(diagnosis.bounds.criticalPath == 200 * .millisecond)
    }

    @Test func nobodyToWaitNoFinding() {
        let alone = Script()
        alone.block(0, line: 1, "time.sleep", for: 100)
        alone.runMain(line: 9)
        alone.block(1, line: 5, "time.sleep", for: 200)
        alone.endMain(line: 9)
        #expect(alone.diagnosis().findings.isEmpty)
        #expect(alone.diagnosis().times.blocked == 200 * .millisecond)
        #expect(alone.diagnosis().criticalPath.map(\.length) == [100 * .millisecond, 200 * .millisecond])
    }

    @Test(arguments: [false, true]) func longComputingHoldsTheLoopToo(chargedBefore: Bool) throws {
        let script = Script()
        script.runMain(line: 9)
        script.gather(2, line: 8)
        for task: Int32 in 2...3 {
            script.start(task)
            if chargedBefore { script.note(task, 6, .computed(duration: 80 * .millisecond)) }
            script.at(task == 2 ? 80 : 160)
            if !chargedBefore { script.note(task, 6, .computed(duration: 80 * .millisecond)) }
            script.finish(task)
        }
        script.wake(1)
        script.endMain(line: 9)
        let diagnosis = script.diagnosis()
        let finding = try #require(diagnosis.only(.computingBlocks))
        #expect(finding["held"] == milliseconds(160))
        #expect(finding["lost"] == milliseconds(80))
        #expect(diagnosis.times.computing == 160 * .millisecond)
        #expect(diagnosis.times.blocked == 0)
        #expect(diagnosis.pathLength == 160 * .millisecond)
    }

    @Test func twoLinesAreTwoFindings() {
        let script = Script()
        script.runMain(line: 9)
        script.gather(2, line: 8)
        script.start(2)
        script.block(2, line: 6, "requests.get", for: 100)
        script.block(2, line: 4, "time.sleep", for: 100)
        script.finish(2)
        script.start(3)
        script.finish(3)
        script.wake(1)
        script.endMain(line: 9)
        let findings = script.diagnosis().findings
        #expect(findings.map(\.position.line) == [4, 6])
        #expect(findings.allSatisfy { $0["lost"] == milliseconds(100) })
    }
}
