import Testing

@testable import Shell

@Suite struct AnswerTests {
    static let starter = """
        prediction = None

        import asyncio


        async def main():
            await asyncio.sleep(1)


        result = asyncio.run(main())

        """

    @Test func `an answer begins as the starter, line for line`() {
        #expect(Answer(program: Self.starter).text == Self.starter)
    }

    @Test func `a statement takes the place of the one for the same name`() {
        var answer = Answer(program: Self.starter)
        answer.take("prediction = 0.3", fromEditor: false, failed: false)
        #expect(answer.text == Self.starter.replacing("None", with: "0.3"))
    }

    @Test func `a function typed anew takes the place of the old one, with its decorators`() {
        var answer = Answer(program: "import functools\n\n@functools.cache\ndef f():\n    return 1\n\nx = f()\n")
        answer.take("def f():\n    return 2\n", fromEditor: false, failed: false)
        #expect(answer.text == "import functools\n\ndef f():\n    return 2\n\nx = f()\n")
    }

    @Test func `a second asyncio.run takes the place of the first, whatever it sets`() {
        var answer = Answer(program: Self.starter)
        answer.take("users = asyncio.run(main())", fromEditor: false, failed: false)
        #expect(answer.text.contains("users = asyncio.run(main())"))
        #expect(!answer.text.contains("result"))
    }

    @Test func `new statements come to the end`() {
        var answer = Answer(program: Self.starter)
        answer.take("total = 3", fromEditor: false, failed: false)
        #expect(answer.text == Self.starter + "total = 3\n")
    }

    @Test(arguments: ["result", "users[0].name", "await asyncio.sleep(1)", "x = await main()", "for i in [1]:\n    await main()\n"])
    func `looks and experiments with await are left out`(block: String) {
        var answer = Answer(program: Self.starter)
        answer.take(block, fromEditor: false, failed: false)
        #expect(answer.text == Self.starter)
    }

    @Test func `a slip that raised is forgotten once something else is typed`() {
        var answer = Answer(program: Self.starter)
        answer.take("pritn(result)", fromEditor: false, failed: true)
        #expect(answer.text.hasSuffix("pritn(result)\n"))
        answer.take("print(result)", fromEditor: false, failed: false)
        #expect(answer.text == Self.starter + "print(result)\n")
    }

    @Test func `a program from the editor replaces all, and experiments after it stay out`() {
        var answer = Answer(program: Self.starter)
        let program = "import asyncio\n\nasync def other():\n    return 1\n\nresult = asyncio.run(other())"
        answer.take(program, fromEditor: true, failed: false)
        #expect(answer.text == program + "\n")
        answer.take("asyncio.sleep(5)", fromEditor: false, failed: false)
        #expect(answer.text == program + "\n")
        answer.take("async def other():\n    return 2\n", fromEditor: false, failed: false)
        #expect(answer.text == program.replacing("return 1", with: "return 2") + "\n")
    }

    @Test func `a pasted version of the program replaces all`() {
        var answer = Answer(program: Self.starter)
        answer.take("import asyncio\nresult = 5", fromEditor: false, failed: false)
        #expect(answer.text == "import asyncio\nresult = 5\n")
    }

    @Test func `what is no python is kept only when it was edited as the answer`() {
        var answer = Answer(program: Self.starter)
        answer.take("def (", fromEditor: false, failed: true)
        #expect(answer.text == Self.starter)
        answer.take("x = 1\ndef (", fromEditor: true, failed: true)
        #expect(answer.text == "x = 1\ndef (\n")
        answer.setAll(Self.starter)
        #expect(answer.text == Self.starter)
    }

    @Test func `statements on one line stay together`() {
        var answer = Answer(program: "a = 1; b = 2\nc = 3\n")
        answer.take("a = 5", fromEditor: false, failed: false)
        #expect(answer.text == "a = 1; b = 2\nc = 3\na = 5\n")
        answer.take("a, b = 6, 7", fromEditor: false, failed: false)
        #expect(answer.text == "c = 3\na, b = 6, 7\n")
    }
}
