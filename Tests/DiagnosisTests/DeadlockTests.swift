import Diagnosis
import Simulation
import Testing

@Suite struct DeadlockTests {
    private func phrases(_ diagnosis: Diagnosis) -> [Finding.Phrase] {
        guard case .phrases(let phrases)? = diagnosis.only(.deadlock)?["waits"] else { return [] }
        return phrases
    }

    private func value(_ phrase: Finding.Phrase, _ name: String) -> Finding.Value? {
        phrase.parameters.first { $0.name == name }?.value
    }

    @Test func aLockTakenTwiceByOneTask() throws {
        let script = Script()
        script.runMain(line: 12)
        script.note(1, 4, .primitiveCreated(id: 1, .lock, limit: 1))
        script.note(1, 5, .primitive(id: 1, .acquired))
        script.note(1, 6, .primitive(id: 1, .waiting))
        script.wait(1, line: 6, on: .primitive(id: 1))
        script.note(0, 0, .deadlock)
        let diagnosis = script.diagnosis()
        let finding = try #require(diagnosis.only(.deadlock))
        #expect(finding.position.line == 6)
        #expect(finding["stuck"] == .integer(1))
        let phrase = try #require(phrases(diagnosis).first)
        #expect(phrase.key == "deadlock.waits-self")
        #expect(value(phrase, "task") == .text("Task-1 main"))
        #expect(value(phrase, "line") == .integer(6))
        #expect(value(phrase, "holderLine") == .integer(5))
        #expect(value(phrase, "what") == .phrase(Finding.Phrase(key: "wait.lock", parameters: [])))
    }

    @Test func twoTasksThatHoldWhatTheOtherWants() throws {
        let script = Script()
        script.runMain(line: 20)
        script.note(1, 2, .primitiveCreated(id: 1, .lock, limit: 1))
        script.note(1, 3, .primitiveCreated(id: 2, .lock, limit: 1))
        script.gather(2, line: 18)
        for task: Int32 in 2...3 {
            script.start(task)
            script.note(task, task * 3, .primitive(id: Int(task) - 1, .acquired))
            script.sleep(task, line: task * 3 + 1, until: 100)
        }
        script.at(100)
        for task: Int32 in 2...3 {
            script.wake(task)
            script.wait(task, line: task * 3 + 2, on: .primitive(id: 4 - Int(task)))
        }
        script.note(0, 0, .deadlock)
        let diagnosis = script.diagnosis()
        let found = phrases(diagnosis)
        #expect(found.map(\.key) == ["deadlock.waits-held", "deadlock.waits-held"])
        #expect(found.map { value($0, "line") } == [.integer(8), .integer(11)])
        #expect(found.map { value($0, "holder") } == [.text("Task-3 work"), .text("Task-2 work")])
        #expect(found.map { value($0, "holderLine") } == [.integer(9), .integer(6)])
        // The gather is a consequence: three are stuck, two are to blame.
        #expect(diagnosis.only(.deadlock)?["stuck"] == .integer(3))
    }

    @Test func aQueueThatNobodyFills() throws {
        let script = Script()
        script.runMain(line: 9)
        script.note(1, 3, .primitiveCreated(id: 1, .queue, limit: 0))
        script.wait(1, line: 4, on: .primitive(id: 1))
        script.note(0, 0, .deadlock)
        #expect(phrases(script.diagnosis()).map(\.key) == ["deadlock.waits"])
    }

    @Test func tasksThatAwaitEachOther() {
        let script = Script()
        script.runMain(line: 9)
        script.create(2, by: 1, line: 5)
        script.wait(1, line: 6, on: .tasks([Actor(2)], by: "gather"))
        script.start(2)
        script.wait(2, line: 3, on: .task(.init(1)))
        script.note(0, 0, .deadlock)
        let diagnosis = script.diagnosis()
        #expect(
            phrases(diagnosis).map { value($0, "what") } == [
                .phrase(Finding.Phrase(key: "wait.task", parameters: [.init(name: "task", value: .text("Task-2 work"))])),
                .phrase(Finding.Phrase(key: "wait.task", parameters: [.init(name: "task", value: .text("Task-1 main"))])),
            ])
    }

    @Test func aCrowdIsCounted() {
        let script = Script()
        script.runMain(line: 9)
        script.note(1, 2, .primitiveCreated(id: 1, .event, limit: 0))
        script.gather(20, line: 8)
        for task: Int32 in 2...21 {
            script.start(task)
            script.wait(task, line: 4, on: .primitive(id: 1))
        }
        script.note(0, 0, .deadlock)
        let found = phrases(script.diagnosis())
        #expect(found.count == 6)
        #expect(found.last.flatMap { value($0, "count") } == .integer(15))
    }
}
