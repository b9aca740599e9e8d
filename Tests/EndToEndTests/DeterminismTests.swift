import Testing

@Suite("Equal runs are equal in every process") struct DeterminismTests {
    /// Sets, dictionaries, chance, concurrency, a network with random latencies, and a traceback.
    private static let program = """
        import asyncio, random, time
        import httpx

        class Thing: pass

        async def fetch(client, number):
            answer = await client.get(f"https://api.github.com/repos/python/cpython{number}")
            return answer.status_code

        async def main():
            print([random.random() for _ in range(3)])
            print({"b", "a", "c"}, {3, 1, 2}, hash("text"), Thing())
            async with httpx.AsyncClient() as client:
                tasks = {asyncio.create_task(fetch(client, number)) for number in range(20)}
                while tasks:
                    done, tasks = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
                    print([task.get_name() for task in done], [task.get_name() for task in tasks], time.monotonic())
            names = {Thing: 1, fetch: 2, main: 3}
            print({id(thing) for thing in [Thing(), Thing()]}, {Thing, Exception, int}, list(names.values()))
            time.sleep(0.1)
            raise ValueError({"x", "y"})

        asyncio.run(main())
        """

    @Test func aHundredProcessesLeaveTheSameTrace() throws {
        let folder = try #require(TemporaryFolder())
        let file = folder.write(Self.program, to: "program.py")
        var first: (output: String, errors: String, trace: String, report: String)?
        for attempt in 0..<100 {
            let result = MeanwhileProcess.run([
                "run", "--seed", "5", "--trace", folder.path("trace"), "--report", folder.path("report"), file,
            ])
            let found = (result.output, result.errors, folder.read("trace"), folder.read("report"))
            #expect(result.status == 1)
            guard let expected = first else {
                first = found
                #expect(found.0.contains("Task-"), "\(found.1)")
                #expect(found.2.utf8.count > 10_000)
                continue
            }
            #expect(found == expected, "process \(attempt + 1)")
            if found != expected { return }
        }
    }

    @Test func anotherSeedIsAnotherRun() throws {
        let folder = try #require(TemporaryFolder())
        let file = folder.write(Self.program, to: "program.py")
        let outputs = ["1", "2"].map { MeanwhileProcess.run(["run", "--seed", $0, file]).output }
        #expect(outputs[0] != outputs[1])
    }
}
