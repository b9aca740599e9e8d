import Testing

/// Sessions of the shell through a pipe: no prompts, no escapes.
@Suite struct ShellScriptTests {
    @Test func `blocks run one after the other in one namespace`() throws {
        let result = try ShellScript().run("x = 20\nx + 1\n\ndef f(n):\n    return n * 2\n\nf(x)\n'done'\n")
        #expect(result.output == "21\n40\n'done'\n")
        #expect(result.errors == "")
        #expect(result.status == 0)
    }

    @Test func `await works at the top level, and virtual time is told`() throws {
        let result = try ShellScript().run("import asyncio\nawait asyncio.sleep(0.2)\nasyncio.run(asyncio.sleep(60, 'slept'))\n")
        #expect(result.output == "0.200 s\n'slept'\n60.000 s\n")
        #expect(result.status == 0)
    }

    @Test func `an exception does not stop the script`() throws {
        let result = try ShellScript().run("1 / 0\nprint('on')\n")
        #expect(result.output == "on\n")
        #expect(result.errors.hasPrefix("Traceback (most recent call last):\n"))
        #expect(result.errors.hasSuffix("ZeroDivisionError: division by zero\n"))
        #expect(result.status == 0)
    }

    @Test func `tasks of an earlier block go on while a later one waits`() throws {
        let result = try ShellScript().run(
            """
            import asyncio
            async def tick():
                for number in range(3):
                    await asyncio.sleep(0.1)
                    print("tick", number)

            task = asyncio.create_task(tick())
            print("started")
            await asyncio.sleep(0.25)
            await task
            """)
        #expect(result.output == "started\ntick 0\ntick 1\n0.250 s\ntick 2\n0.050 s\n")
    }

    @Test func `a limit ends the block and not the session`() throws {
        let result = try ShellScript().run("kept = 5\n'x' * 10 ** 12\nkept\n")
        #expect(result.output == "Stopped: the program wanted more than 512 MB of memory.\n5\n")
    }

    @Test func `a block that waits for ever is told`() throws {
        let result = try ShellScript().run("import asyncio\nawait asyncio.Event().wait()\n1\n")
        #expect(result.output.hasPrefix("Nothing can run any more"))
        #expect(result.output.hasSuffix("\n1\n"))
    }

    @Test func `sys.exit leaves with its status`() throws {
        let result = try ShellScript().run("import sys\nsys.exit(7)\nprint('never')\n")
        #expect(result.output == "")
        #expect(result.status == 7)
    }

    @Test func `an unknown command is answered with the nearest`() throws {
        let result = try ShellScript().run(":strat\n:elephant\n:hint now\n:hint\n")
        #expect(
            result.output == """
                There is no command :strat. Did you mean :start?
                There is no command :elephant; :help shows them.
                :hint takes no argument.
                No lesson is open; :start LESSON opens one.

                """)
    }

    @Test func `nothing is escaped, and the same script says the same again`() throws {
        let script = ":help\n:lessons\n:start gather\n:check\n:timeline\n:world\n"
        let first = try ShellScript().run(script)
        let second = try ShellScript().run(script, environment: ["TERM=xterm-256color"])
        #expect(!first.output.contains("\u{1B}"))
        #expect(!first.output.contains(">>>"))
        #expect(first.output == second.output)
        #expect(first.errors == "")
    }

    @Test func `where progress cannot be kept it is said once, and the session goes on`() throws {
        let result = try ShellScript().run(
            ":start gather/three-users\n:start gather/two-orders\n1 + 1\n", environment: ["XDG_STATE_HOME=/proc/nowhere"])
        #expect(result.output.components(of: "/proc/nowhere/meanwhile cannot be written").count == 2)
        #expect(result.output.hasSuffix("2\n"))
        #expect(result.status == 0)
    }

    @Test func `lessons that are not there are an error, not the end`() throws {
        let result = try ShellScript().run(":lessons\n2\n", arguments: ["--lessons", "/nowhere"])
        #expect(result.output.contains("/nowhere"))
        #expect(result.output.hasSuffix("2\n"))
    }

    @Test(arguments: ["", "\n\n\n", "(", "'''", "def f():", "\u{0}\u{1}\u{FFFD}", ":", "：", ":check /\n:check /dev/zero\n"])
    func `odd input ends well`(script: String) throws {
        #expect(try ShellScript().run(script).status == 0)
    }
}

extension String {
    /// Its pieces between `separator`.
    func components(of separator: String) -> [Substring] { split(separator: separator, omittingEmptySubsequences: false) }
}
