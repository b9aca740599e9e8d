import Simulation
import Testing

@Suite struct TraceTextTests {
    @Test func everyEventIsOneLine() {
        let trace = Trace(file: "program.py")
        let other = trace.index(ofFile: "helper.py")
        func add(_ time: Nanoseconds, _ actor: Int32, _ line: Int32, _ kind: TraceEvent.Kind, file: Int32 = 0) {
            trace.append(
                TraceEvent(time: time, actor: Actor(actor), position: SourcePosition(file: file, line: line), kind: kind))
        }
        add(0, 0, 9, .loopStarted)
        add(0, 0, 9, .taskCreated(task: Actor(1), name: "Task-1", coroutine: "main"))
        add(5, 1, 0, .taskSuspended(on: .tasks([Actor(2), Actor(3)], by: "gather")))
        add(200 * .millisecond, 2, 3, .requestStarted(request: 1, client: "httpx", method: "GET", url: "http://a/\"", host: "a"), file: other)
        add(12 * .second + 1, -1, 3, .requestFinished(request: 1, status: 0, error: "refused"))
        add(1, 1, 1, .taskSuspended(on: .sleep(until: .second)))
        add(1, 1, 1, .primitive(id: 4, .taskDone))
        #expect(
            trace.text == """
                0.000000000 main program.py:9 loop-started
                0.000000000 main program.py:9 task-created task=task-1 name="Task-1" coroutine="main"
                0.000000005 task-1 - task-suspended on=tasks by=gather task=task-2 task=task-3
                0.200000000 task-2 helper.py:3 request-started request=1 client="httpx" method="GET" url="http://a/\\"" host="a"
                12.000000001 thread-1 program.py:3 request-finished request=1 status=0 error=refused
                0.000000001 task-1 program.py:1 task-suspended on=sleep until=1.000000000
                0.000000001 task-1 program.py:1 primitive id=4 operation=task-done

                """)
    }
}
