import PythonLibrary
import PythonRuntime
import Simulation
import Testing

/// The prompt's blocks: one namespace, one clock, one loop.
@Suite struct SessionTests {
    private final class Written {
        var text = ""
    }

    private func session(_ written: Written) -> Session {
        Session { _, bytes in written.text += String(decoding: bytes, as: UTF8.self) }
    }

    @Test func `shows the value of an expression, and keeps names between blocks`() {
        let written = Written()
        let session = session(written)
        #expect(session.evaluate("x = 6 * 7").ending == .completed)
        #expect(session.evaluate("x").ending == .completed)
        #expect(written.text == "42\n")
    }

    @Test func `awaits at the top level, and counts the time of each block`() {
        let written = Written()
        let session = session(written)
        _ = session.evaluate("import asyncio")
        #expect(session.evaluate("await asyncio.sleep(0.2, 'slept')").elapsed == 200 * .millisecond)
        #expect(session.evaluate("asyncio.run(asyncio.sleep(0.1, 'ran'))").elapsed == 100 * .millisecond)
        #expect(written.text == "'slept'\n'ran'\n")
        #expect(session.now == 300 * .millisecond)
    }

    @Test func `carries tasks on when time passes`() {
        let written = Written()
        let session = session(written)
        _ = session.evaluate("import asyncio\nasync def later():\n    await asyncio.sleep(1)\n    print('done')\n")
        _ = session.evaluate("t = asyncio.create_task(later())")
        #expect(session.hasBackgroundWork)
        _ = session.advance(by: 999 * .millisecond)
        #expect(written.text.isEmpty)
        _ = session.advance(by: .millisecond)
        #expect(written.text == "done\n")
    }

    @Test func `a block that awaits runs on a loop, which the trace of a blocking call needs`() {
        let session = session(Written())
        _ = session.evaluate("import asyncio, time\nasync def hold():\n    time.sleep(0.2)\n")
        let outcome = session.evaluate("await asyncio.gather(hold(), hold())")
        #expect(outcome.elapsed == 400 * .millisecond)
        #expect(outcome.trace.events.contains { $0.kind == .loopStarted })
        #expect(!session.evaluate("time.sleep(0.1)").trace.events.contains { $0.kind == .loopStarted })
    }

    @Test func `an error ends the block and not the session`() {
        let written = Written()
        var limits = Limits.standard
        limits.instructions = 100_000
        let session = Session(limits: limits) { _, bytes in written.text += String(decoding: bytes, as: UTF8.self) }
        #expect(session.evaluate("1 / 0").ending == .raised(type: "ZeroDivisionError", message: "division by zero", line: 1))
        #expect(written.text.hasSuffix("ZeroDivisionError: division by zero\n"))
        #expect(session.evaluate("while True: pass").ending == .limit(.instructions, value: 100_000))
        #expect(session.evaluate("'still here'").ending == .completed)
    }
}
