import Testing

/// Sessions at a terminal.
@Suite(.serialized) struct ShellTerminalTests {
    @Test func `it greets, runs a block, is interrupted, and leaves at Ctrl-D`() throws {
        let terminal = try ShellTerminal(ShellScript())
        try terminal.expect("Meanwhile:")
        try terminal.expect(">>> ")
        terminal.type("6 * 7\r")
        try terminal.expect("42\r\n")
        try terminal.expect(">>> ")
        terminal.type("half a line")
        try terminal.expect("line")
        terminal.type("\u{3}")
        try terminal.expect("KeyboardInterrupt")
        try terminal.expect(">>> ")
        // Running, it says so itself: then the terminal is its own and Ctrl-C a signal.
        terminal.type("print('be' + 'gun')\u{1B}\r")
        terminal.type("while True: pass\r\r")
        try terminal.expect("begun\r\n")
        terminal.type("\u{3}")
        try terminal.expect("KeyboardInterrupt")
        try terminal.expect(">>> ")
        terminal.type("'still ' + 'here'\r")
        try terminal.expect("'still here'\r\n")
        try terminal.expect(">>> ")
        terminal.type("\u{4}")
        #expect(terminal.status() == 0)
    }

    @Test func `tasks in the background write above the prompt while somebody types`() throws {
        let terminal = try ShellTerminal(ShellScript())
        try terminal.expect(">>> ")
        terminal.type("import asyncio\r")
        try terminal.expect(">>> ")
        terminal.type("asyncio.get_event_loop().call_later(0.3, print, 'from behind')\r")
        try terminal.expect(">>> ")
        terminal.type("1 + ")
        try terminal.expect("from behind\r")
        try terminal.expect(">>> 1 + ")
        terminal.type("1\r")
        try terminal.expect("2\r\n")
        terminal.type(":quit\r")
        #expect(terminal.status() == 0)
    }

    @Test func `the starter is there to be edited, and a command may stand below it`() throws {
        let shell = try ShellScript()
        let terminal = try ShellTerminal(shell, environment: ["TERM=xterm", "LANG=zh_CN.UTF-8"])
        try terminal.expect(">>> ")
        terminal.type(":start gather/sum-or-maximum\r")
        try terminal.expect("gather >>> prediction = None")
        try terminal.expect("result = asyncio.run(main())")
        terminal.type("\u{1B}\r")
        terminal.type("prediction = 0.3\r")
        try terminal.expect("gather >>> ")
        terminal.type(":check\r")
        try terminal.expect("gather/sum-or-maximum：5/5 分")
        try terminal.expect("通过")
        terminal.type(":quit\r")
        #expect(terminal.status() == 0)
        #expect(shell.progress.contains("passed gather/sum-or-maximum\n"))
    }

    @Test func `plain mode never moves the cursor up nor colours`() throws {
        let terminal = try ShellTerminal(ShellScript(), arguments: ["--plain"])
        try terminal.expect(">>> ")
        terminal.type("print('plain')\r")
        try terminal.expect("plain\r\n")
        terminal.type(":start gather/sum-or-maximum\r")
        try terminal.expect("    prediction = None")
        try terminal.expect("gather >>> ")
        terminal.type("1 + 1\r")
        try terminal.expect("2\r\n")
        try terminal.expect("gather >>> ")
        terminal.type(":quit\r")
        #expect(terminal.status() == 0)
        #expect(!terminal.raw.contains("\u{1B}[3"))
        #expect(!terminal.raw.contains("\u{1B}[A"))
    }
}
