import Testing

@testable import Shell

@Suite struct CommandLineTests {
    @Test func `a colon and a name make a command`() {
        #expect(CommandLine(":lessons") == .command(.lessons, argument: ""))
        #expect(CommandLine("  :start  gather/three-users  ") == .command(.start, argument: "gather/three-users"))
        #expect(CommandLine(":CHECK my answer.py") == .command(.check, argument: "my answer.py"))
    }

    @Test func `python is no command`() {
        #expect(CommandLine("print(':start')") == nil)
        #expect(CommandLine("") == nil)
        #expect(CommandLine("x[1:2]") == nil)
    }

    @Test func `chinese words and the colon of a chinese keyboard will do`() {
        #expect(CommandLine("：课程") == .command(.lessons, argument: ""))
        #expect(CommandLine("：start gather") == .command(.start, argument: "gather"))
        #expect(CommandLine(":提示") == .command(.hint, argument: ""))
    }

    @Test(arguments: [("strat", Command.start), ("hnit", .hint), ("less", .lessons), ("quti", .quit), ("timelin", .timeline)])
    func `a slip of the finger is told the command it was near to`(word: String, command: Command) {
        #expect(CommandLine(":" + word) == .unknown(word, suggestion: command))
    }

    @Test func `what is near to nothing gets no suggestion`() {
        #expect(CommandLine(":elephant") == .unknown("elephant", suggestion: nil))
        #expect(CommandLine(":") == .unknown("", suggestion: nil))
    }

    @Test func `no two commands share a word`() {
        var seen: Set<String> = []
        for command in Command.allCases {
            for word in [command.rawValue] + command.aliases {
                #expect(seen.insert(word).inserted, "\(word) is used twice")
                #expect(Command(word: word) == command)
            }
        }
    }

    @Test func `distance counts what must change`() {
        #expect(CommandSuggestion.distance("", "abc") == 3)
        #expect(CommandSuggestion.distance("check", "check") == 0)
        #expect(CommandSuggestion.distance("chekc", "check") == 1)
        #expect(CommandSuggestion.distance("cheque", "check") == 3)
    }
}

@Suite struct SubmissionTests {
    @Test func `a command below a program is taken apart from it`() {
        let submission = Submission("x = 1\n\n:check")
        #expect(submission.program == "x = 1")
        #expect(submission.command == .command(.check, argument: ""))
    }

    @Test func `a line that begins with a colon inside brackets stays python`() {
        let block = "x = y[1\n:2]"
        #expect(Submission(block).program == block)
        #expect(Submission(block).command == nil)
    }

    @Test func `a command alone has no program`() {
        #expect(Submission(":hint").program == "")
        #expect(Submission(":nothing").command == .unknown("nothing", suggestion: nil))
    }
}
