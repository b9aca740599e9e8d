import Testing

@Suite("meanwhile check") struct CheckCommandTests {
    private static let answer = """
        import asyncio
        import httpx

        async def fetch(client, number):
            return (await client.get(f"https://api.example.com/user/{number}")).json()["name"]

        async def main():
            async with httpx.AsyncClient() as client:
                return await asyncio.gather(*[fetch(client, number) for number in (1, 2, 3)])

        result = asyncio.run(main())
        """
    private static let slow = answer.replacing(
        "await asyncio.gather(*[fetch(client, number) for number in (1, 2, 3)])",
        with: "[await fetch(client, number) for number in (1, 2, 3)]")

    private func check(_ answer: String, _ options: String..., exercise: String = "gather/three-users") -> MeanwhileProcess.Result {
        MeanwhileProcess.run(["check"] + options + [exercise, "-"], input: answer)
    }

    @Test func aGoodAnswerPasses() {
        let result = check(Self.answer)
        #expect(result.status == 0, "\(result.output)\(result.errors)")
        #expect(result.output.hasPrefix("gather/three-users: 10 of 10 points\n"))
        #expect(result.errors == "")
    }

    @Test func aSlowAnswerFailsAndHearsWhy() {
        let result = check(Self.slow)
        #expect(result.status == 1)
        #expect(result.output.hasPrefix("gather/three-users: 5 of 10 points\n"), "\(result.output)")
        #expect(result.output.contains("elapsed: expected <= 0.22"))
        #expect(result.output.contains("It took 0.600 s; together the three need 0.200 s."), "\(result.output)")
        #expect(check(Self.slow, "--language", "zh").output.contains("用了 0.600 秒"))
        #expect(check(Self.slow, "--exit-zero").status == 0)
    }

    @Test(arguments: ["", "x = = 1", "raise SystemExit(0)", "while True: pass", "import asyncio; asyncio.run(asyncio.Event().wait())"])
    func whatIsNoAnswerFails(answer: String) {
        let result = check(answer)
        #expect(result.status == 1)
        #expect(result.output.hasPrefix("gather/three-users: 0 of 10 points\n"), "\(result.output)")
    }

    /// Nothing that an answer defines takes part in its judgement.
    @Test func anAnswerThatEqualsEverythingDoesNotPass() {
        let result = check(
            """
            class Sly(list):
                def __eq__(self, other): return True
                def __le__(self, other): return True
            result = Sly()
            import builtins
            builtins.max = builtins.sorted = lambda *a, **k: Sly()
            """)
        #expect(result.status == 1)
        #expect(result.output.hasPrefix("gather/three-users: 0 of 10 points\n"), "\(result.output)")
    }

    @Test(arguments: [
        ("json", "{\n  \"schema\": \"meanwhile/check/v1\",\n  \"student\": \"ada\","), ("junit", "<?xml"), ("tap", "TAP version 14\n"),
        ("gradescope", "{\n"), ("classroom50", "{\n"), ("check50", "{\n"),
    ])
    func everyFormatIsWritten(format: String, beginning: String) {
        let result = check(Self.answer, "--format", format, "--student", "ada")
        #expect(result.status == 0)
        #expect(result.output.hasPrefix(beginning), "\(result.output.prefix(200))")
    }

    @Test func wrongWordsAreTold() {
        #expect(check("", exercise: "gather").errors == "meanwhile: `gather` names no exercise; write LESSON/EXERCISE.\n")
        #expect(check("", exercise: "flying/one").status == 2)
        #expect(check("", exercise: "gather/none").errors.contains("Lesson gather has no exercise none; it has "))
        #expect(check("", "--format", "pdf").errors.contains("Unknown format pdf; known: text, json,"))
        let missing = MeanwhileProcess.run(["check", "gather/three-users", "/nowhere/answer.py"])
        #expect(missing.status == 2)
        #expect(missing.errors == "meanwhile: There is no file /nowhere/answer.py.\n")
    }

    @Test func theLessonsAreFoundFromElsewhere() {
        let lessons = MeanwhileProcess.checkout + "/Lessons"
        let named = MeanwhileProcess.run(
            ["check", "--lessons", lessons, "gather/three-users", "-"], input: Self.answer, in: "/")
        #expect(named.status == 0, "\(named.errors)")
        let variable = MeanwhileProcess.run(
            ["check", "gather/three-users", "-"], input: Self.answer, in: "/", environment: ["MEANWHILE_LESSONS=\(lessons)"])
        #expect(variable.status == 0, "\(variable.errors)")
        let lost = MeanwhileProcess.run(["check", "--lessons", "/nowhere", "gather/three-users", "-"], in: "/")
        #expect(lost.status == 3)
        #expect(lost.errors == "/nowhere: There is no file /nowhere.\n")
    }
}
