import PythonSyntax
import Testing

@testable import PythonRuntime

/// What small programs compile to, instruction by instruction.
@Suite struct CompilerSnapshotTests {
    /// The disassembly of the first function of `source`, without its heading.
    private func function(_ source: String) throws -> String {
        let interpreter = Interpreter()
        defer { withExtendedLifetime(interpreter) {} }
        let code = try Compiler.compile(
            Parser.parse(source), file: "test.py", interpreter: interpreter, mode: .module)
        for index in 0..<code.constantCount {
            if let body = code.constants[index].as(CodeObject.self, .code) { return lines(body) }
        }
        return lines(code)
    }

    private func lines(_ code: CodeObject) -> String {
        Disassembler.text(code).split(separator: "\n").dropFirst().map { line in
            line.split(separator: " ").joined(separator: " ")
        }.joined(separator: "\n")
    }

    @Test func localsAreOperandsAndTargets() throws {
        #expect(
            try function("def f(b, c):\n    a = b + c\n    a += 1\n    return a\n") == """
                0 add r2 r0 r1
                1 inPlaceAddInteger r2 r2 1
                2 returnValue r2
                3 returnNone
                """)
    }

    @Test func whileLoopTestsAtTheTopAndJumpsBackOnce() throws {
        #expect(
            try function("def f(n):\n    while n > 0:\n        n -= 1\n") == """
                0 jumpUnlessGreaterInteger r0 0 to 3
                1 inPlaceSubtractInteger r0 r0 1
                2 jumpBack to 0 charge 3
                3 returnNone
                """)
    }

    @Test func localThatMayBeUnboundIsCheckedOnce() throws {
        #expect(
            try function("def f(n):\n    if n:\n        x = 1\n    return x + x\n") == """
                0 jumpIfFalse r0 to 2
                1 loadInteger r1 1
                2 checkBound r1 ; x
                3 add r2 r1 r1
                4 returnValue r2
                5 returnNone
                """)
    }

    @Test func localBoundOnBothBranchesIsNotChecked() throws {
        let text = try function("def f(n):\n    if n:\n        x = 1\n    else:\n        x = 2\n    return x\n")
        #expect(!text.contains("checkBound"))
    }

    @Test func finallyRunsOnEveryWayOut() throws {
        #expect(
            try function("def f(a):\n    try:\n        return a\n    finally:\n        a = 2\n") == """
                0 move r4 r0
                1 loadInteger r0 2
                2 returnValue r4
                3 loadInteger r0 2
                4 jump to 10
                5 beginHandler r1
                6 loadInteger r0 2
                7 reraise r1
                8 endHandler r1
                9 reraise r3
                10 returnNone
                0..<1 to 5 in r1
                6..<8 to 8 in r3
                """)
    }

    @Test func methodCallTakesReceiverAndArgumentsInARow() throws {
        #expect(
            try function("def f(x, y):\n    return x.m(y, 1)\n") == """
                0 move r4 r0
                1 move r5 r1
                2 loadInteger r6 1
                3 callMethod r3 count 2 to r2 ; m
                5 returnValue r2
                6 returnNone
                """)
    }

    @Test func capturedParameterMovesToACell() throws {
        #expect(
            try function("def f(x):\n    return lambda: x\n") == """
                0 makeCell r0
                1 move r7 r0
                2 buildTuple r6 r7 count 1
                3 makeFunction r2 k0 8 ; code f.<locals>.<lambda>
                4 move r1 r2
                5 returnValue r1
                6 returnNone
                """)
    }

    @Test func awaitSendsUntilDone() throws {
        #expect(
            try function("async def f(x):\n    return await x\n") == """
                0 getAwaitable r2 r0 0
                1 loadConstant r3 k0 ; None
                2 send r3 r2 r3 to 6
                4 yieldFrom r3 r3 r2
                5 jump to 2
                6 move r1 r3
                7 returnValue r1
                8 returnNone
                """)
    }

    @Test func operandThatAWalrusMayChangeIsCopied() throws {
        let text = try function("def f(x):\n    return x + g(x := 1)\n")
        #expect(text.hasPrefix("0 move r2 r0"))
    }

    @Test func constantsOfDifferentTypesStayApart() throws {
        let interpreter = Interpreter()
        defer { withExtendedLifetime(interpreter) {} }
        let code = try Compiler.compile(
            Parser.parse("a = (1, 1.0, True, 0.0, -0.0)\nb = (1, 1.0, True, 0.0, -0.0)\n"), file: "test.py",
            interpreter: interpreter)
        #expect(code.constantCount == 1)
        let items = try #require(code.constants[0].as(TupleObject.self, .tuple)).buffer
        #expect(!items[0].isSame(as: items[1]) && !items[0].isSame(as: items[2]) && !items[3].isSame(as: items[4]))
    }

    @Test func topLevelAwaitMakesACoroutine() throws {
        let interpreter = Interpreter()
        defer { withExtendedLifetime(interpreter) {} }
        let module = try Parser.parse("await x\n")
        let code = try Compiler.compile(module, file: "<stdin>", interpreter: interpreter, mode: .interactive)
        #expect(code.flags.contains(.coroutine))
        #expect(throws: SyntaxError.self) { _ = try Compiler.compile(module, file: "x", interpreter: interpreter) }
    }

    @Test func jumpTooFarForItsFusedFormIsSplit() throws {
        let body = String(repeating: "        i = i * i - 3\n", count: 20_000)
        let interpreter = Interpreter()
        defer { withExtendedLifetime(interpreter) {} }
        let code = try Compiler.compile(
            Parser.parse("def f(i):\n    while i < 10:\n" + body), file: "test.py", interpreter: interpreter)
        #expect(CodeVerifier.faults(of: code).isEmpty)
    }

    @Test func tooManyNamesAreAnErrorNotAWrap() throws {
        let source = (0..<66_000).map { "x\($0) = y\n" }.joined()
        let interpreter = Interpreter()
        defer { withExtendedLifetime(interpreter) {} }
        let module = try Parser.parse(source)
        #expect(throws: SyntaxError.self) { _ = try Compiler.compile(module, file: "x", interpreter: interpreter) }
    }
}
