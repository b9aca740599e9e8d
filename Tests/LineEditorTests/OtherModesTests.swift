import Glibc
import Testing

@testable import LineEditor

extension EditorTests {
    @Suite struct Plain {
        @Test func blocksAreReadLineByLine() throws {
            let session = try EditorSession(mode: .plain)
            session.type("if 世:\r", shows: [">>> if 世:", "..."], cursor: (1, 8))
            session.type("x\r", shows: [">>> if 世:", "...     x", "..."])
            session.type("\r", gives: .block("if 世:\n    x"))
            session.end()
        }

        @Test func nothingIsSentThatMovesOrColours() throws {
            let session = try EditorSession(mode: .plain)
            session.type("abc\u{1B}[Dx\r", gives: .block("abxc"))
            #expect(!session.terminal.raw.contains("\u{1B}"))
            session.end()
        }

        @Test func linesAreRecalled() throws {
            let session = try EditorSession(mode: .plain)
            session.type("one\r", gives: .block("one"))
            session.type("two\r", gives: .block("two"))
            session.type("\u{1B}[A\u{1B}[A!\r", gives: .block("one!"))
            session.end()
        }

        @Test func controlCGivesANewPrompt() throws {
            let session = try EditorSession(mode: .plain)
            session.type("abc\u{3}", gives: .interrupted)
            session.type("x\r", gives: .block("x"))
            session.end()
        }

        @Test func tabCompletes() throws {
            let session = try EditorSession(mode: .plain, completions: ["gather", "提示"])
            session.type("ga\t\r", gives: .block("gather"))
            session.type("提\t\r", gives: .block("提示"))
            session.end()
        }
    }

    @Suite struct Pipe {
        /// What an editor reads from a pipe that holds `text`, and what it writes.
        private func read(_ text: String) -> [ReadResult] {
            var ends: [Int32] = [0, 0]
            guard pipe(&ends) == 0 else { return [] }
            let bytes = Array(text.utf8)
            _ = write(ends[1], bytes, bytes.count)
            close(ends[1])
            defer { close(ends[0]) }
            var configuration = EditorConfiguration()
            configuration.input = ends[0]
            // Whoever writes to this end fails: nothing may be written.
            configuration.output = -1
            configuration.handlesSignals = false
            let editor = LineEditor(mode: .pipe, configuration: configuration)
            editor.isComplete = { text in
                let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
                if lines.last?.hasSuffix(":") == true { return .incomplete(indent: 4) }
                return lines.contains { $0.hasSuffix(":") } ? .open(indent: 4) : .complete
            }
            var results: [ReadResult] = []
            while results.last != .endOfInput { results.append(editor.read(prompt: ">>> ", continuation: "... ")) }
            return results
        }

        @Test func eachStatementIsABlock() { #expect(read("x = 1\ny\n") == [.block("x = 1"), .block("y"), .endOfInput]) }

        @Test func theLastLineNeedsNoNewline() { #expect(read("x") == [.block("x"), .endOfInput]) }

        @Test func anEmptyPipeEnds() { #expect(read("") == [.endOfInput]) }

        @Test func aFunctionMayHoldBlankLinesAndEndWithoutOne() {
            #expect(
                read("def f():\n    a\n\n    b\nf()\n")
                    == [.block("def f():\n    a\n\n    b"), .block("f()"), .endOfInput])
        }

        @Test func elseBelongsToItsBlock() {
            #expect(
                read("if x:\n  a\nelse:\n  b\n\n\n:check\r\n") == [.block("if x:\n  a\nelse:\n  b"), .block(":check"), .endOfInput])
        }

        @Test func anUnfinishedBlockIsGivenAtTheEnd() { #expect(read("if x:") == [.block("if x:"), .endOfInput]) }
    }

    @Suite struct Mode {
        @Test func pipesAreNoTerminals() throws {
            var ends: [Int32] = [0, 0]
            #expect(pipe(&ends) == 0)
            #expect(EditorMode.choose(input: ends[0], output: ends[1], plain: false, terminalType: "xterm") == .pipe)
            let terminal = try #require(PseudoTerminal())
            func choose(_ type: String?, plain: Bool = false) -> EditorMode {
                EditorMode.choose(input: terminal.device, output: terminal.device, plain: plain, terminalType: type)
            }
            #expect(choose("xterm") == .painted)
            #expect(choose("dumb") == .plain)
            #expect(choose(nil) == .plain)
            #expect(choose("xterm", plain: true) == .plain)
            close(ends[0])
            close(ends[1])
            terminal.close()
        }
    }
}
