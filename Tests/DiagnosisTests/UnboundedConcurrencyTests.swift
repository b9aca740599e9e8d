import Diagnosis
import SimulatedNetwork
import Simulation
import Testing

@Suite struct UnboundedConcurrencyTests {
    /// A gather of requests, `limit` of them at once.
    private func gathered(
        _ count: Int32, atOnce limit: Int32, from address: String = "https://example.com/"
    ) throws -> Diagnosis {
        let runner = NetworkScript(.internet)
        let script = runner.script
        script.runMain(line: 20)
        script.gather(count, line: 18)
        var next: Int32 = 0
        var left = count
        func startNext() throws {
            guard next < count else { return }
            next += 1
            script.start(next + 1)
            try runner.start(address + "\(next)", by: next + 1, line: 7)
        }
        for _ in 0..<limit { try startNext() }
        while left > 0, runner.network.nextEventTime != nil {
            for request in runner.step() {
                let task = Int32(request) + 1
                script.wake(task)
                script.finish(task)
                left -= 1
                try startNext()
            }
        }
        script.wake(1)
        script.endMain(line: 20)
        return runner.diagnosis()
    }

    @Test func aHundredAtOnceAreRefusedAndBanned() throws {
        let diagnosis = try gathered(100, atOnce: 100)
        #expect(diagnosis.keys == [.unboundedConcurrency])
        let finding = try #require(diagnosis.only(.unboundedConcurrency))
        #expect(finding.position.line == 7)
        #expect(finding["host"] == .text("example.com"))
        #expect(finding["peak"] == .integer(100))
        #expect(finding["limit"] == .integer(10))
        #expect(finding["refused"] == .integer(90))
        #expect(finding["status"] == .integer(429))
        #expect(finding["duration"] == milliseconds(60_000))
        #expect(finding.messageKeys == ["unbounded-concurrency", "unbounded-concurrency.banned", "unbounded-concurrency.fix"])
        #expect(diagnosis.pathLength == diagnosis.times.elapsed)
        #expect(diagnosis.bounds.polite > diagnosis.times.elapsed)
    }

    @Test func withoutABanNothingIsSaidOfOne() throws {
        let finding = try #require(try gathered(15, atOnce: 15).only(.unboundedConcurrency))
        #expect(finding["refused"] == .integer(5))
        #expect(finding.messageKeys == ["unbounded-concurrency", "unbounded-concurrency.fix"])
    }

    /// 48 s one after the other, 3.2 s together; politely, five at a time, at least a fifth of
    /// the one, and at most as much longer as the longest request takes.
    @Test func aHundredRepositories() throws {
        let diagnosis = try gathered(100, atOnce: 100, from: "https://api.github.com/repos/apple/swift-")
        #expect(diagnosis.findings.isEmpty)
        #expect(abs(diagnosis.bounds.sequential.seconds - 48) < 0.03 * 48)
        #expect(abs(diagnosis.bounds.criticalPath.seconds - 3.2) < 0.03 * 3.2)
        #expect(diagnosis.bounds.polite >= diagnosis.bounds.sequential / 5)
        #expect(diagnosis.bounds.polite <= diagnosis.bounds.sequential / 5 + diagnosis.bounds.criticalPath)
        #expect(diagnosis.pathLength == diagnosis.times.elapsed)
    }

    @Test func aPoliteClientHearsNothing() throws {
        #expect(try gathered(30, atOnce: 10).findings.isEmpty)
    }
}
