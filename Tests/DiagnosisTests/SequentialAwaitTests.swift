import Diagnosis
import SimulatedNetwork
import Simulation
import Testing

@Suite struct SequentialAwaitTests {
    /// Requests of the main task, at these lines, each taking 200 ms.
    private func requests(_ lines: [Int32], between: (Script, Int) -> Void = { _, _ in }) -> Diagnosis {
        let script = Script()
        script.runMain(line: 20)
        for (index, line) in lines.enumerated() {
            if index > 0 { between(script, index) }
            script.request(1, line: line, id: index + 1, until: Int(script.now / .millisecond) + 200)
        }
        script.endMain(line: 20)
        return script.diagnosis()
    }

    @Test func threeInARowAreFound() throws {
        let diagnosis = requests([6, 7, 8])
        let finding = try #require(diagnosis.only(.sequentialAwaits))
        #expect(finding.position.line == 6)
        #expect(finding["lastLine"] == .integer(8))
        #expect(finding["count"] == .integer(3))
        #expect(finding["sequential"] == milliseconds(600))
        #expect(finding["together"] == milliseconds(200))
        #expect(finding["certainty"] == .text("maybe"))
        #expect(finding.messageKeys == ["sequential-awaits.maybe", "sequential-awaits.fix"])
        #expect(diagnosis.bounds.sequential == 600 * .millisecond)
        #expect(diagnosis.bounds.criticalPath == 600 * .millisecond)
        #expect(diagnosis.criticalPath.map(\.what) == [.request(1), .request(2), .request(3)])
        #expect(diagnosis.criticalPath.map(\.position.line) == [6, 7, 8])
    }

    @Test func aLoopIsFound() throws {
        let finding = try #require(requests([6, 6, 6, 6]).only(.sequentialAwaits))
        #expect(finding["count"] == .integer(4))
        #expect(finding["lastLine"] == .integer(6))
    }

    @Test func oneIsNoRow() { #expect(requests([6]).findings.isEmpty) }

    @Test func linesFarApartAreNoRow() { #expect(requests([6, 40]).findings.isEmpty) }

    @Test func aLockBetweenThemOrdersThem() {
        let diagnosis = requests([6, 7]) { script, _ in
            script.note(1, 6, .primitive(id: 1, .released))
        }
        #expect(diagnosis.findings.isEmpty)
    }

    @Test func aTurnForOthersBetweenThemOrdersNothing() {
        let diagnosis = requests([6, 7]) { script, _ in
            script.wait(1, line: 6, on: .turn)
            script.wake(1)
        }
        #expect(diagnosis.keys == [.sequentialAwaits])
    }

    @Test func workBetweenThemSeparatesThem() {
        #expect(requests([6, 7]) { script, _ in script.block(1, line: 6, "open", for: 10) }.findings.isEmpty)
    }

    /// A request, a pause, a request: a retry, or a polite crawler.
    @Test func kindsAreNotMixed() {
        let diagnosis = requests([6, 6, 6]) { script, _ in
            let until = Int(script.now / .millisecond) + 100
            script.sleep(1, line: 7, until: until)
            script.at(until)
            script.wake(1)
        }
        #expect(diagnosis.findings.isEmpty)
    }

    private func sleeps(of lines: [Int32], calledAt calls: [Int32?]) -> Diagnosis {
        let script = Script()
        script.runMain(line: 20)
        for (index, line) in lines.enumerated() {
            if let call = calls[index] { script.note(1, call, .coroutineCreated(id: index, name: "say")) }
            script.sleep(1, line: line, until: (index + 1) * 100)
            script.at((index + 1) * 100)
            script.wake(1)
        }
        script.endMain(line: 20)
        return script.diagnosis()
    }

    @Test func callsOfOneFunctionAreFoundAtTheirCallers() throws {
        let finding = try #require(sleeps(of: [3, 3], calledAt: [11, 12]).only(.sequentialAwaits))
        #expect(finding.position.line == 11)
        #expect(finding["lastLine"] == .integer(12))
    }

    @Test func functionsFarApartAreFoundAtTheirCallers() {
        #expect(sleeps(of: [3, 8], calledAt: [31, 32]).keys == [.sequentialAwaits])
    }

    @Test func aClockThatSleepsAgainAndAgainIsNone() {
        #expect(sleeps(of: [3, 3, 3], calledAt: [11, nil, nil]).findings.isEmpty)
    }

    @Test func twoTasksAtOnceUseTheTime() {
        let script = Script()
        script.runMain(line: 20)
        script.gather(2, line: 18)
        for task: Int32 in 2...3 {
            script.start(task)
            script.sleep(task, line: 5, until: 100)
        }
        script.at(100)
        for task: Int32 in 2...3 {
            script.wake(task)
            script.sleep(task, line: 6, until: 200)
        }
        script.at(200)
        for task: Int32 in 2...3 {
            script.wake(task)
            script.finish(task)
        }
        script.wake(1)
        script.endMain(line: 20)
        let diagnosis = script.diagnosis()
        #expect(diagnosis.findings.isEmpty)
        #expect(diagnosis.bounds.sequential == 400 * .millisecond)
        #expect(diagnosis.bounds.criticalPath == 200 * .millisecond)
    }

    /// Tasks awaited one after the other: sequential when each is made only then, not when all were made before.
    @Test(arguments: [true, false]) func tasksAreARowWhenMadeOneAfterTheOther(madeBefore: Bool) {
        let script = Script()
        script.runMain(line: 20)
        if madeBefore {
            script.create(2, by: 1, line: 10)
            script.create(3, by: 1, line: 11)
            script.wait(1, line: 12, on: .task(Actor(2)))
            for task: Int32 in 2...3 {
                script.start(task)
                script.sleep(task, line: 5, until: Int(task) * 100)
            }
            script.at(200)
            script.wake(2)
            script.finish(2)
            script.wake(1)
            script.wait(1, line: 13, on: .task(Actor(3)))
            script.at(300)
            script.wake(3)
            script.finish(3)
            script.wake(1)
        } else {
            for task: Int32 in 2...3 {
                script.create(task, by: 1, line: 10 + task)
                script.wait(1, line: 10 + task, on: .task(Actor(task)))
                script.start(task)
                script.sleep(task, line: 5, until: Int(task - 1) * 100)
                script.at(Int(task - 1) * 100)
                script.wake(task)
                script.finish(task)
                script.wake(1)
            }
        }
        script.endMain(line: 20)
        #expect(script.diagnosis().keys == (madeBefore ? [] : [.sequentialAwaits]))
    }

    @Test func aHostThatWouldRefuseThemOrdersThem() throws {
        let world = try World("host a\n  at-most 2 in flight else 429\n  route GET /\n    latency 100ms\n    body ok", file: "w")
        #expect(try inARow(3, world).findings.isEmpty)
        #expect(try inARow(2, world).keys == [.sequentialAwaits])
    }

    private func inARow(_ count: Int, _ world: World) throws -> Diagnosis {
        let runner = NetworkScript(world)
        runner.script.runMain(line: 20)
        for _ in 0..<count { try runner.await("http://a/", by: 1, line: 6) }
        runner.script.endMain(line: 20)
        return runner.diagnosis()
    }
}
