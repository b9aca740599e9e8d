import Diagnosis
import SimulatedNetwork
import Simulation
import Testing

@testable import TerminalUI

@Suite struct FindingTextTests {
    private func at(_ line: Int32) -> SourcePosition { SourcePosition(file: 0, line: line) }

    /// A trace from lines of (milliseconds, task, line, what happened).
    private func trace(_ events: [(Int, Int32, Int32, TraceEvent.Kind)]) -> Trace {
        let trace = Trace(file: "program.py")
        for (time, actor, line, kind) in events {
            trace.append(TraceEvent(time: time * .millisecond, actor: Actor(actor), position: at(line), kind: kind))
        }
        return trace
    }

    private func created(_ task: Int32) -> TraceEvent.Kind {
        .taskCreated(task: Actor(task), name: "Task-\(task)", coroutine: "work")
    }

    private func diagnosis(_ events: [(Int, Int32, Int32, TraceEvent.Kind)]) -> Diagnosis {
        Diagnosis(trace: trace(events), elapsed: events.map(\.0).max().map { $0 * .millisecond } ?? 0)
    }

    /// A program with many mistakes, each made `times` times.
    private func mess(_ times: Int32) -> Diagnosis {
        var events: [(Int, Int32, Int32, TraceEvent.Kind)] = [(0, 0, 30, .loopStarted), (0, 0, 30, created(1)), (0, 1, 0, .taskStarted)]
        for _ in 0..<times { events.append((0, 1, 20, .coroutineNeverAwaited(id: 1, name: "fetch"))) }
        events += (2..<7 + times).map { (0, 1, $0 < 7 ? 20 + $0 : 27, created($0)) }
        events.append((0, 1, 29, .taskSuspended(on: .tasks([Actor(2)], by: "gather"))))
        var now = 0
        for step in 0..<times {
            events += step == 0 ? [(now, 2, 0, .taskStarted)] : [(now, 2, 0, .taskResumed)]
            events += [(now, 2, 3, .blockingBegan(what: "time.sleep")), (now + 200, 2, 3, .blockingEnded)]
            events += [(now + 280, 2, 4, .computed(duration: 80 * .millisecond))]
            now += 280
            if step < times - 1 { events += [(now, 2, 5, .taskSuspended(on: .turn)), (now, 0, 0, .taskReady(task: Actor(2)))] }
        }
        events += [(now, 2, 5, .taskFinished(.returned)), (now, 3, 0, .taskStarted)]
        events += [(now, 3, 8, .exceptionRaised(type: "ValueError")), (now, 3, 8, .taskFinished(.raised(type: "ValueError")))]
        for task: Int32 in 4...5 {
            events += [
                (now, task, 0, .taskStarted), (now, task, 10, .primitiveCreated(id: Int(task), .semaphore, limit: 1)),
                (now, task, 11, .primitive(id: Int(task), .acquired)), (now, task, 12, .taskSuspended(on: .turn)),
                (now, 0, 0, .taskReady(task: Actor(task))),
            ]
        }
        for task: Int32 in 4...5 { events += [(now, task, 0, .taskResumed), (now, task, 13, .taskFinished(.returned))] }
        for task in 7..<7 + times {
            events += [(now, task, 0, .taskStarted), (now, task, 14, .taskSuspended(on: .sleep(until: (now + 400) * .millisecond)))]
        }
        events += [(now, 6, 0, .taskStarted), (now, 6, 13, .taskFinished(.returned)), (now, 0, 0, .taskReady(task: Actor(1)))]
        events += [(now + 100, 1, 0, .taskResumed), (now + 100, 1, 30, .taskFinished(.returned))]
        for task in 7..<7 + times { events.append((now + 100, 0, 30, .cancelRequested(task: Actor(task)))) }
        return diagnosis(events + [(now + 100, 0, 30, .loopEnded)])
    }

    private func overload(_ requests: Int) throws -> Diagnosis {
        let trace = Trace(file: "program.py")
        let clock = Clock()
        let network = Network(world: .internet, seed: 0, clock: clock, trace: trace)
        for number in 0..<requests {
            network.start(
                Request(
                    method: "GET", address: try WebAddress("https://example.com/\(number)"), client: "httpx", position: at(7))
            ) { _ in }
        }
        while let next = network.nextEventTime { network.advance(to: next) }
        return Diagnosis(trace: trace, elapsed: clock.now, network: NetworkFacts(network))
    }

    /// So many tasks that wait for one event; the first holds a lock that it waits for.
    private func stuck(_ count: Int32) -> Diagnosis {
        var events: [(Int, Int32, Int32, TraceEvent.Kind)] = [
            (0, 0, 30, .loopStarted), (0, 1, 2, .primitiveCreated(id: 1, .lock, limit: 1)),
            (0, 1, 3, .primitiveCreated(id: 2, .event, limit: 0)),
        ]
        for task in 1...count { events += [(0, 0, 30, created(task)), (0, task, 0, .taskStarted)] }
        events += [(0, 1, 5, .primitive(id: 1, .acquired)), (0, 1, 6, .taskSuspended(on: .primitive(id: 1)))]
        for task in 2...count { events.append((0, task, 9, .taskSuspended(on: .primitive(id: task == 2 ? 1 : 2)))) }
        return diagnosis(events + [(0, 0, 0, .deadlock)])
    }

    private func inARow() -> Diagnosis {
        diagnosis([
            (0, 0, 30, .loopStarted), (0, 0, 30, created(1)), (0, 1, 0, .taskStarted),
            (0, 1, 6, .taskSuspended(on: .sleep(until: 200 * .millisecond))), (200, 0, 0, .taskReady(task: Actor(1))),
            (200, 1, 0, .taskResumed), (200, 1, 7, .taskSuspended(on: .sleep(until: 500 * .millisecond))),
            (500, 0, 0, .taskReady(task: Actor(1))), (500, 1, 0, .taskResumed), (500, 1, 8, .taskFinished(.returned)),
            (500, 0, 30, .loopEnded),
        ])
    }

    @Test func everyFindingHasItsWordsInEveryLanguage() throws {
        let diagnoses = [mess(1), mess(2), inARow(), stuck(2), stuck(9), try overload(12), try overload(100)]
        let findings = diagnoses.flatMap(\.findings)
        for key in FindingKey.allCases { #expect(findings.contains { $0.key == key }, "\(key)") }
        for finding in findings {
            for key in finding.messageKeys { #expect(Messages.contains(key), "\(key)") }
            for language in Language.allCases {
                for sentence in FindingText.sentences(of: finding, language: language) {
                    // Every placeholder is a parameter, and every phrase is in the catalogue.
                    #expect(!sentence.contains("{") && !sentence.contains("wait.") && !sentence.contains("deadlock."))
                }
            }
        }
    }

    @Test func everyKeyOfAFindingSaysWhatToDo() {
        for key in FindingKey.allCases {
            #expect(Messages.contains(key.rawValue) && Messages.contains(key.rawValue + ".fix"), "\(key)")
        }
    }

    @Test func aFindingIsToldInSentences() {
        #expect(
            inARow().findings.map { FindingText.sentences(of: $0, language: .english) } == [
                [
                    "The 2 waits from line 6 on come one after the other: 500 ms. If none needs the result of another, together they would take 300 ms.",
                    "Start them first, then wait for all of them: `await asyncio.gather(...)`.",
                ]
            ])
    }

    @Test func aDeadlockNamesWhoWaitsForWhom() throws {
        let finding = try #require(stuck(2).findings.first)
        #expect(
            FindingText.sentences(of: finding, language: .english).first
                == "Nothing can run any more: Task-1 work waits at line 6 for a lock, which it holds itself since line 5; "
                + "Task-2 work has waited since line 9 for a lock, which Task-1 work has held since line 5.")
    }
}
