import Testing

@Suite("meanwhile run: statuses and streams") struct RunStatusTests {
    private func run(_ program: String, _ options: String..., input: String = "") throws -> MeanwhileProcess.Result {
        let folder = try #require(TemporaryFolder())
        let file = folder.write(program, to: "program.py")
        return MeanwhileProcess.run(["run"] + options + [file], input: input)
    }

    @Test func aProgramsOutputIsAllThereIs() throws {
        let result = try run("print('hello')\nprint('世界')")
        #expect(result.status == 0)
        #expect(result.output == "hello\n世界\n")
        #expect(result.errors == "")
    }

    @Test func anExceptionIsATracebackAndOne() throws {
        let result = try run("print(1)\n1 / 0")
        #expect(result.status == 1)
        #expect(result.output == "1\n")
        #expect(result.errors.hasPrefix("Traceback (most recent call last):\n  File \""))
        #expect(result.errors.hasSuffix("ZeroDivisionError: division by zero\n"))
    }

    @Test(arguments: [("sys.exit()", 0), ("sys.exit(7)", 7), ("sys.exit('no')", 1), ("raise SystemExit(300)", 44)])
    func aProgramsOwnStatusIsKept(exit: String, status: Int32) throws {
        #expect(try run("import sys\n\(exit)").status == status)
    }

    @Test func whatFollowsTheFileIsTheProgramsOwn() throws {
        let folder = try #require(TemporaryFolder())
        let file = folder.write("import sys\nprint(sys.argv[1:])", to: "program.py")
        let result = MeanwhileProcess.run(["run", "--seed", "1", file, "--help", "--seed", "-", "--version", "--", "x y"])
        #expect(result.status == 0)
        #expect(result.output == "['--help', '--seed', '-', '--version', '--', 'x y']\n")
    }

    @Test func aDashReadsTheProgramFromStandardInput() {
        let result = MeanwhileProcess.run(["run", "-", "a"], input: "import sys\nprint(sys.argv[1:])\n")
        #expect(result.status == 0)
        #expect(result.output == "['a']\n")
    }

    @Test func inputReadsStandardInputLineByLine() throws {
        let result = try run("print([input('? '), input()])\ninput()", input: "one\ntwo")
        #expect(result.output == "? ['one', 'two']\n")
        #expect(result.errors.hasSuffix("EOFError: EOF when reading a line\n"))
        #expect(result.status == 1)
    }

    @Test func findingsFollowTheProgramOnStandardError() throws {
        let program = """
            import asyncio, time
            async def nap():
                time.sleep(0.2)
            async def main():
                await asyncio.gather(nap(), nap())
                print("done")
            asyncio.run(main())
            """
        let result = try run(program)
        #expect(result.status == 0)
        #expect(result.output == "done\n")
        #expect(result.errors.hasPrefix("Line 3: `time.sleep` held the event loop 2 times, 400 ms in all."))
        #expect(try run(program, "--quiet").errors == "")
        #expect(try run(program, "--language", "zh").errors.contains("第 3 行"))
    }

    @Test func theTimelineIsDrawnOnStandardError() throws {
        let result = try run("import asyncio\nasyncio.run(asyncio.sleep(0.5))", "--timeline", "--quiet")
        #expect(result.output == "")
        #expect(result.errors.contains("Task-1"))
        #expect(result.errors.contains("total 500 ms | 1 task"))
        #expect(!result.errors.contains("_shutdown"), "tasks of the library's own are not the learner's")
        #expect(!result.errors.contains("\u{1B}"), "no colours where no terminal is")
    }

    @Test func controlCStopsAProgram() throws {
        let folder = try #require(TemporaryFolder())
        let file = folder.write(
            "try:\n    while True: pass\nexcept BaseException: print('caught')", to: "program.py")
        let result = MeanwhileProcess.run(
            ["run", "--limit", "instructions=1000000000000", file], interruptAfter: 500_000)
        #expect(result.status == 130)
        #expect(result.output == "")
        #expect(result.errors == "KeyboardInterrupt\n")
    }

    @Test func speedReplaysWhatWasWritten() throws {
        let program = "import time, sys\nprint(1)\ntime.sleep(2)\nprint(2)\nprint(3, file=sys.stderr)\n1/0"
        let result = try run(program, "--speed", "100", "--quiet")
        #expect(result.status == 1)
        #expect(result.output == "1\n2\n")
        #expect(result.errors.hasPrefix("3\nTraceback"))
    }

    @Test(arguments: [
        (["run"], "Missing expected argument '<file>'"),
        (["run", "--bogus", "x.py"], "Unknown option '--bogus'"),
        (["run", "--seed", "x", "x.py"], "The value 'x' is invalid for '--seed <seed>'"),
        (["run", "--seed", "-1", "x.py"], "Missing value for '--seed <seed>'"),
        (["run", "--speed", "0", "-"], "`0` is no speed"),
        (["run", "--limit", "time", "-"], "`time` is no limit"),
        (["run", "--limit", "time=soon", "-"], "`time=soon` is no limit"),
        (["run", "--limit", "fuel=1", "-"], "Unknown limit fuel; known: instructions, time,"),
        (["run", "--language", "tlh", "-"], "Unknown language tlh; known: en, zh-Hans."),
        (["run", "--report", "/nowhere/x", "-"], "/nowhere/x cannot be written."),
        (["fly"], "fly"),
    ])
    func aWrongCommandLineIsTwo(arguments: [String], words: String) {
        let result = MeanwhileProcess.run(arguments)
        #expect(result.status == 2, "\(result.errors)")
        #expect(result.errors.contains(words), "\(result.errors)")
        #expect(result.output == "")
    }
}
