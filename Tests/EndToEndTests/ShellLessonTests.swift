import Testing

/// A lesson taken from beginning to end in a scripted session.
@Suite struct ShellLessonTests {
    @Test func `a wrong answer is told what came and why, a right one passes`() throws {
        let shell = try ShellScript()
        let result = try shell.run(
            """
            :start gather/sum-or-maximum
            prediction = 0.6
            :check
            :hint
            :hint
            :hint
            :solution
            prediction = 0.3
            :check
            """)
        let output = result.output
        #expect(output.contains("round(prediction, 3): expected 0.3"))
        #expect(output.contains("round(prediction, 3): got 0.6"))
        #expect(output.contains("You said 0.6; it took 0.3 s."))
        #expect(output.contains("Task-2 cook"))
        #expect(output.contains("Hint 1 of 2:"))
        #expect(output.contains("Hint 2 of 2:"))
        #expect(output.contains("That was the last hint."))
        #expect(output.contains("The solution is shown once you have passed."))
        #expect(output.hasSuffix("5 of 5 points\n  ✓ time  5/5\nPassed. :next goes on, :solution shows how others do it.\n"))
        #expect(shell.progress == "opened gather/sum-or-maximum\npassed gather/sum-or-maximum hints=2\n")
        #expect(result.status == 0)
    }

    @Test func `one function typed anew is enough of an answer`() throws {
        let result = try ShellScript().run(
            """
            :start gather/three-users
            :check
            async def main():
                async with httpx.AsyncClient() as client:
                    return await asyncio.gather(fetch(client, 1), fetch(client, 2), fetch(client, 3))

            :check
            :solution
            """)
        #expect(result.output.contains("elapsed: expected <= 0.22"))
        #expect(result.output.contains("It took 0.600 s; together the three need 0.200 s."))
        #expect(result.output.contains("gather/three-users: 10 of 10 points"))
        #expect(result.output.contains("One way to do it:"))
    }

    @Test func `the answer can be looked at, run and put back`() throws {
        let result = try ShellScript().run(
            ":start gather/sum-or-maximum\nprediction = 1\n:run\nresult\n:reset\n:answer\nprediction\n")
        #expect(result.output.contains("0.300 s\n['rice', 'tea', 'egg']\n"))
        #expect(result.output.contains("Your answer as it stands:\n    prediction = None\n"))
        #expect(result.errors.contains("NameError: name 'prediction' is not defined"))
    }

    @Test func `progress is there in the next session, and the lesson goes on where it was left`() throws {
        let shell = try ShellScript()
        _ = try shell.run(":start gather\nprediction = 0.3\n:check\n:next\n")
        let result = try shell.run(":lessons\n:start\n")
        #expect(result.output.contains("1/5"))
        #expect(result.output.contains("Exercise 2 of 5: two-orders"))
    }

    @Test func `next goes through a lesson and says when it is done`() throws {
        let result = try ShellScript().run(":start gather/twenty-users\n:next\n:next\n:next\n")
        #expect(result.output.contains("Exercise 5 of 5"))
        #expect(result.output.contains("That was the last exercise of"))
    }

    @Test func `names that are no lesson are told what there is`() throws {
        let result = try ShellScript().run(":start nowhere\n:start gather/nothing\n:start a/b/c\n:start /\n")
        #expect(result.output.contains("There is no lesson nowhere"))
        #expect(result.output.contains("Lesson gather has no exercise nothing; it has sum-or-maximum"))
        #expect(result.status == 0)
    }

    @Test func `in chinese all of it is chinese`() throws {
        let result = try ShellScript().run("：课程\n：start gather/sum-or-maximum\n:检查\n:提示\n", arguments: ["--language", "zh"])
        #expect(result.output.contains("练习 1/5"))
        #expect(result.output.contains("先在 `prediction` 里写上你估计的秒数。"))
        #expect(result.output.contains("提示 1/2："))
        #expect(!result.output.contains("Hint"))
    }

    @Test func `files that cannot be checked are told why`() throws {
        let result = try ShellScript().run(":start gather/three-users\n:check /nowhere.py\n:check \(#filePath)\n")
        #expect(result.output.contains("There is no file /nowhere.py."))
        #expect(result.output.contains("SyntaxError"))
        #expect(result.status == 0)
    }
}
