import Diagnosis
import Simulation
import Testing

@Suite struct SmallFindingTests {
    @Test func aCoroutineThatNobodyAwaited() throws {
        let script = Script()
        script.runMain(line: 9)
        script.note(1, 7, .coroutineCreated(id: 1, name: "fetch"))
        script.note(1, 7, .coroutineNeverAwaited(id: 1, name: "fetch"))
        script.endMain(line: 9)
        let finding = try #require(script.diagnosis().only(.coroutineNeverAwaited))
        #expect(finding.position.line == 7)
        #expect(finding["name"] == .text("fetch"))
        #expect(finding.messageKeys == ["coroutine-never-awaited", "coroutine-never-awaited.fix"])
    }

    @Test func oneLineThatLosesManyCoroutinesIsOneFinding() throws {
        let script = Script()
        for id in 1...3 { script.note(0, 7, .coroutineNeverAwaited(id: id, name: "fetch")) }
        let finding = try #require(script.diagnosis().only(.coroutineNeverAwaited))
        #expect(finding["count"] == .integer(3))
        #expect(finding.messageKeys.first == "coroutine-never-awaited.repeated")
    }

    /// `create_task` at line 5, and a main task that returns after 40 ms of the task's sleep of 100 ms.
    private func leftBehind(cancelled: Bool, ending: TraceEvent.Ending) -> Diagnosis {
        let script = Script()
        script.runMain(line: 9)
        script.create(2, by: 1, line: 5)
        script.sleep(1, line: 6, until: 40)
        script.start(2)
        script.sleep(2, line: 3, until: 100)
        script.at(40)
        script.wake(1)
        if cancelled { script.note(1, 7, .cancelRequested(task: Actor(2))) }
        script.finish(1, line: 9)
        if !cancelled { script.note(0, 9, .cancelRequested(task: Actor(2))) }
        script.wake(2)
        script.finish(2, line: 3, ending)
        script.note(0, 9, .loopEnded)
        return script.diagnosis()
    }

    @Test func aTaskLeftBehindByTheMainTask() throws {
        let finding = try #require(leftBehind(cancelled: false, ending: .cancelled).only(.taskAbandoned))
        #expect(finding.position.line == 5)
        #expect(finding["percent"] == .integer(40))
        #expect(finding.messageKeys.first == "task-abandoned.sleeping")
    }

    @Test func aTaskCancelledOnPurposeOrDoneInTimeIsNotAbandoned() {
        #expect(leftBehind(cancelled: true, ending: .cancelled).findings.isEmpty)
        #expect(leftBehind(cancelled: false, ending: .returned).findings.isEmpty)
    }

    /// At a prompt the loop goes on after each input, and its tasks live on.
    @Test func aTaskThatLivesOnIsNotAbandoned() {
        let script = Script()
        script.runMain(line: 9)
        script.create(2, by: 1, line: 5)
        script.endMain(line: 9)
        script.note(0, 10, .loopStarted)
        script.start(2)
        script.finish(2)
        script.note(0, 10, .loopEnded)
        #expect(script.diagnosis().findings.isEmpty)
    }

    @Test(arguments: [true, false]) func theMainTasksFailureIsTheProgramsOwn(madeBefore: Bool) {
        let script = Script()
        if !madeBefore { script.note(0, 9, .loopStarted) }
        script.create(1, by: 0, line: 9, coroutine: "main")
        if madeBefore { script.note(0, 9, .loopStarted) }
        script.start(1)
        script.note(1, 3, .exceptionRaised(type: "ValueError"))
        script.finish(1, line: 3, .raised(type: "ValueError"))
        script.note(0, 9, .loopEnded)
        #expect(script.diagnosis().findings.isEmpty)
    }

    /// A task that fails, and a main task that waits for it in some way or just sleeps.
    private func failing(_ wait: Wait?, retrieved: Bool = false) -> Diagnosis {
        let script = Script()
        script.runMain(line: 9)
        script.create(2, by: 1, line: 5)
        script.wait(1, line: 6, on: wait ?? .sleep(until: 10 * .millisecond))
        script.start(2)
        script.note(2, 3, .exceptionRaised(type: "ValueError"))
        script.finish(2, line: 3, .raised(type: "ValueError"))
        if wait == nil { script.at(10) }
        script.wake(1)
        if retrieved { script.note(1, 7, .exceptionRetrieved(task: Actor(2))) }
        script.endMain(line: 9)
        return script.diagnosis()
    }

    @Test func aFailureThatNobodySaw() throws {
        let finding = try #require(failing(nil).only(.exceptionNeverRetrieved))
        #expect(finding.position.line == 3)
        #expect(finding["type"] == .text("ValueError"))
        #expect(finding["createdLine"] == .integer(5))
        #expect(failing(.tasks([Actor(2)], by: "wait")).keys == [.exceptionNeverRetrieved])
    }

    @Test func aFailureThatSomebodyAwaitedOrAskedFor() {
        #expect(failing(.task(Actor(2))).findings.isEmpty)
        #expect(failing(.tasks([Actor(2)], by: "TaskGroup")).findings.isEmpty)
        #expect(failing(.tasks([Actor(2)], by: "wait"), retrieved: true).findings.isEmpty)
    }

    @Test func gatherOfASingleTask() {
        func gathered(_ sizes: [Int32]) -> [FindingKey] {
            let script = Script()
            script.runMain(line: 9)
            var next: Int32 = 2
            for size in sizes {
                let tasks = next..<next + size
                next += size
                for task in tasks { script.create(task, by: 1, line: 6) }
                script.wait(1, line: 6, on: .tasks(tasks.map { Actor($0) }, by: "gather"))
                for task in tasks {
                    script.start(task)
                    script.finish(task)
                }
                script.wake(1)
            }
            script.endMain(line: 9)
            return script.diagnosis().keys
        }
        #expect(gathered([1, 1]) == [.gatherOfOne])
        // A list that happens to have one element is no mistake.
        #expect(gathered([3, 1]).isEmpty)
    }

    /// Four tasks under semaphores of two permits: one shared, or one for each.
    private func underSemaphores(shared: Bool) -> Diagnosis {
        let script = Script()
        script.runMain(line: 20)
        if shared { script.note(1, 4, .primitiveCreated(id: 1, .semaphore, limit: 2)) }
        script.gather(4, line: 18)
        for task: Int32 in 2...5 {
            script.start(task)
            if !shared { script.note(task, 4, .primitiveCreated(id: Int(task), .semaphore, limit: 2)) }
            let id = shared ? 1 : Int(task)
            if shared && task > 3 {
                script.note(task, 5, .primitive(id: id, .waiting))
                script.wait(task, line: 5, on: .primitive(id: id))
            } else {
                script.note(task, 5, .primitive(id: id, .acquired))
                script.sleep(task, line: 6, until: 100)
            }
        }
        script.at(100)
        for task: Int32 in 2...(shared ? 3 : 5) {
            script.wake(task)
            script.note(task, 7, .primitive(id: shared ? 1 : Int(task), .released))
            if shared { script.ready(task + 2) }
            script.finish(task)
        }
        if shared {
            for task: Int32 in 4...5 {
                script.resume(task)
                script.note(task, 5, .primitive(id: 1, .acquired))
                script.sleep(task, line: 6, until: 200)
            }
            script.at(200)
            for task: Int32 in 4...5 {
                script.wake(task)
                script.note(task, 7, .primitive(id: 1, .released))
                script.finish(task)
            }
        }
        script.wake(1)
        script.endMain(line: 20)
        return script.diagnosis()
    }

    @Test func aSemaphoreForEachLimitsNothing() throws {
        let finding = try #require(underSemaphores(shared: false).only(.semaphoreLimitsNothing))
        #expect(finding.position.line == 4)
        #expect(finding["limit"] == .integer(2))
        #expect(finding["peak"] == .integer(4))
        #expect(underSemaphores(shared: true).findings.isEmpty)
    }

    @Test func theCriticalPathPassesThroughWhoReleased() {
        let diagnosis = underSemaphores(shared: true)
        #expect(diagnosis.bounds.criticalPath == 200 * .millisecond)
        #expect(diagnosis.criticalPath.map(\.actor) == [Actor(3), Actor(5)])
        #expect(diagnosis.criticalPath.map(\.what) == [.sleep, .sleep])
    }

    @Test func anEmptyTraceIsDiagnosed() {
        let script = Script()
        let diagnosis = script.diagnosis()
        #expect(diagnosis.findings.isEmpty && diagnosis.criticalPath.isEmpty && diagnosis.bounds.sequential == 0)
        // A limit may end a run long after its last event.
        let late = Diagnosis(trace: script.trace, elapsed: .second)
        #expect(late.pathLength == .second)
    }
}
