import Simulation
import Testing

@testable import TerminalUI

@Suite struct TimelineTests {
    static let traces: [(name: String, make: @Sendable () -> Trace)] = [
        ("in line", { requestsInLine(3, milliseconds: 200) }),
        ("gathered", { gatheredUsers(names: [nil, "第二个用户", "carol"]) }),
        ("blocking", { blockingSleeps(10, milliseconds: 200) }),
        ("limited", { limitedRequests(12, limit: 3) }),
        ("hundred", { limitedRequests(100, limit: 100) }),
        ("deadlock", { deadlock() }),
        ("empty", { Trace(file: "program.py") }),
        ("long names", { gatheredUsers(names: ["一个名字非常非常非常非常非常非常非常非常长的任务", String(repeating: "x", count: 300), nil]) }),
    ]

    /// The lines of the picture: all before the first empty one, without the line that counts the hidden rows.
    private func picture(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).prefix { !$0.isEmpty }
            .filter { !$0.hasPrefix("... ") }
    }

    @Test(arguments: [60, 80, 120, 200], [Language.english, .chinese])
    func everyRowFillsTheWidthExactly(width: Int, language: Language) {
        for (name, make) in Self.traces {
            let text = Timeline.render(make(), width: width, palette: .plain, language: language)
            for line in picture(text) { #expect(CellWidth.of(line) == width, "\(name): \(line)") }
            for line in text.split(separator: "\n") { #expect(CellWidth.of(line) <= width, "\(name): \(line)") }
        }
    }

    @Test func coloursChangeNothingButTheLook() {
        for (name, make) in Self.traces {
            let plain = Timeline.render(make(), width: 80, palette: .plain, language: .chinese)
            let colored = Timeline.render(make(), width: 80, palette: .colored, language: .chinese)
            #expect(withoutEscapes(colored) == plain, "\(name)")
            #expect(!plain.contains("\u{1B}"), "\(name)")
        }
    }

    @Test func requestsTogetherAreRowsSideBySide() {
        let text = Timeline.render(gatheredUsers(names: [nil, "第二个用户", nil]), width: 60, palette: .plain, language: .chinese)
        #expect(
            text == """
                任务             0                100 ms                    
                Task-1 main      #---------------------------------#  200 ms
                Task-2 获取用户  #---------------------------------#  200 ms
                第二个用户       #---------------------------------#  200 ms
                Task-4 获取用户  #---------------------------------#  200 ms

                # 运行   - 等待
                共 200 ms | 4 个任务，最多同时 4 个
                3 个请求，最多同时 3 个

                """)
    }

    @Test func requestsInLineAreOneRow() {
        let text = Timeline.render(requestsInLine(3, milliseconds: 200), width: 60, palette: .plain, language: .english)
        #expect(
            text == """
                task  0              200 ms         400 ms                  
                main  #--------------#--------------#---------------  600 ms

                # running   - waiting
                total 600 ms | 3 requests, at most 1 in flight

                """)
    }

    @Test func aBlockingCallIsToldFromThoseThatItKeepsWaiting() {
        let text = Timeline.render(blockingSleeps(3, milliseconds: 200), width: 60, palette: .plain, language: .english)
        #expect(
            text == """
                task           0           200 ms      400 ms               
                Task-1 main    #-----------------------------------!  600 ms
                Task-2 worker  XXXXXXXXXXXXX           .              200 ms
                Task-3 worker  ::::::::::::XXXXXXXXXXXXX              400 ms
                Task-4 worker  :::::::::::::::::::::::::XXXXXXXXXXXX  600 ms

                # running   - waiting   : ready, but not its turn
                X blocks the loop   ! raised
                total 600 ms | 4 tasks, at most 4 at once
                The loop was blocked for 600 ms, longest by time.sleep in
                line 7.

                """)
    }

    @Test func aPlaceInTheQueueIsToldFromTheRequest() {
        let lines = picture(Timeline.render(limitedRequests(6, limit: 3), width: 80, palette: .plain, language: .english))
        #expect(lines.count == 8)
        #expect(lines.dropFirst(2).prefix(3).allSatisfy { !$0.contains("~") && $0.contains("#---") })
        #expect(lines.suffix(3).allSatisfy { $0.contains("#~~~") && $0.contains("#---") })
    }

    @Test func waitingForAConnectionOfThePoolIsAQueue() {
        var build = TraceBuilder()
        let task = build.task(0, by: .main, coroutine: "get")
        build.note(0, task, .taskStarted)
        build.request(0, 200, by: task, pooledUntil: 100)
        build.note(200, task, .taskFinished(.returned))
        let row = picture(Timeline.render(build.trace, width: 60, palette: .plain, language: .english)).last ?? ""
        #expect(row.contains("#~~~") && row.contains("~---") && row.contains("-#"))
    }

    @Test func manyTasksAreCollapsed() {
        let text = Timeline.render(limitedRequests(100, limit: 100), width: 80, palette: .plain, language: .english)
        #expect(picture(text).count == 1 + Timeline.rowLimit)
        #expect(text.contains("... 77 more, of 100 ms to 144 ms"))
        #expect(text.contains("Task-59"), "the longest of all is shown")
        #expect(text.contains("101 tasks, at most 101 at once\n100 requests, at most 100 in flight\n"))
    }

    @Test func tasksThatNothingWakesAreMarked() {
        let text = Timeline.render(deadlock(), width: 60, palette: .plain, language: .english)
        #expect(picture(text).dropFirst().allSatisfy { $0.contains("-?  ") })
        #expect(text.contains("? never woken"))
    }

    @Test(arguments: [(1, 60), (999, 60), (1_000_000, 40), (200_000_000, 80), (3_200_000_000, 120), (Int.max, 200)])
    func ticksAreEvenAndKeepApart(total: Int, columns: Int) {
        let axis = TimeAxis(total: total, columns: columns)
        #expect(axis.ticks.first == TimeAxis.Tick(column: 0, label: "0"))
        for (left, right) in zip(axis.ticks, axis.ticks.dropFirst()) {
            #expect(right.column >= left.column + 9, "\(left) \(right)")
            #expect(left.column + CellWidth.of(left.label) < right.column, "\(left) \(right)")
        }
        for tick in axis.ticks { #expect(tick.column + CellWidth.of(tick.label) <= columns) }
    }
}

/// Text without the sequences that set its look.
func withoutEscapes(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isInside = false
    for scalar in text.unicodeScalars {
        if isInside {
            if scalar.properties.isAlphabetic { isInside = false }
        } else if scalar == "\u{1B}" {
            isInside = true
        } else {
            result.append(scalar)
        }
    }
    return String(result)
}
