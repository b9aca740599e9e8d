import Testing

@Suite("meanwhile run: limits, which no program catches") struct LimitTests {
    /// Runs `body` where everything is caught that Python can catch, again and again.
    private func run(_ body: String, limit: String) throws -> MeanwhileProcess.Result {
        let folder = try #require(TemporaryFolder())
        let program = """
            import asyncio, time
            def body():
                \(body)
            while True:
                try:
                    body()
                except BaseException as error:
                    print("caught", type(error).__name__)
                finally:
                    pass
            """
        return MeanwhileProcess.run(["run", "--quiet", "--limit", limit, folder.write(program, to: "program.py")])
    }

    @Test(arguments: [
        ("while True: pass", "instructions=300000", "Stopped after 300000 instructions."),
        ("sum(iter(int, 1))", "instructions=300000", "Stopped after 300000 instructions."),
        ("time.sleep(1)", "time=60s", "Stopped after 60 s of virtual time."),
        ("asyncio.run(asyncio.sleep(1e6))", "time=1h", "Stopped after 3600 s of virtual time."),
        ("x = []\n    while True: x.append([0] * 1000)", "memory=32MB", "the program wanted more than 32 MB of memory"),
        ("'x' * 10 ** 12", "memory=32MB", "the program wanted more than 32 MB of memory"),
        ("2 ** 10 ** 10", "memory=32MB", "the program wanted more than 32 MB of memory"),
        ("while True: print('x' * 1000)", "output=100kB", "Stopped after 100 kB of output."),
    ])
    func aLimitEndsTheRun(body: String, limit: String, words: String) throws {
        let result = try run(body, limit: limit)
        #expect(result.status == 124, "\(result.errors.suffix(300))")
        #expect(result.errors.hasPrefix("meanwhile: "), "\(result.errors.suffix(300))")
        #expect(result.errors.contains(words), "\(result.errors.suffix(300))")
        #expect(result.errors.contains("Give more with `--limit \(limit.prefix { $0 != "=" })=VALUE`."))
        #expect(!result.output.contains("caught"))
    }

    @Test func tooManyTasks() throws {
        let folder = try #require(TemporaryFolder())
        let program = """
            import asyncio
            async def main():
                try:
                    await asyncio.gather(*[asyncio.sleep(1) for _ in range(1000)])
                except BaseException:
                    print("caught")
            asyncio.run(main())
            """
        let result = MeanwhileProcess.run(["run", "--limit", "tasks=100", folder.write(program, to: "program.py")])
        #expect(result.status == 124)
        #expect(result.errors.contains("more than 100 tasks"), "\(result.errors)")
        #expect(result.output == "")
    }

    @Test func deepRecursionIsPythonsOwnError() throws {
        let folder = try #require(TemporaryFolder())
        let file = folder.write(
            """
            def down(n): return down(n + 1)
            try:
                down(0)
            except RecursionError as error:
                print(error)
            """, to: "program.py")
        let result = MeanwhileProcess.run(["run", file])
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output == "maximum recursion depth exceeded\n")
        #expect(MeanwhileProcess.run(["run", "--limit", "recursion=50", file]).output == result.output)
    }

    @Test func aDeadlockIsToldAnd124() throws {
        let folder = try #require(TemporaryFolder())
        let file = folder.write(
            """
            import asyncio
            async def main():
                await asyncio.Event().wait()
            asyncio.run(main())
            """, to: "program.py")
        let result = MeanwhileProcess.run(["run", file])
        #expect(result.status == 124)
        #expect(result.errors.contains("Nothing can run any more"), "\(result.errors)")
        #expect(MeanwhileProcess.run(["run", "--quiet", file]).errors.contains("nothing can run any more"))
    }
}
