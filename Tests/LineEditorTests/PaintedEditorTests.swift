import Glibc
import TerminalUI
import Testing

@testable import LineEditor

extension EditorTests {
    @Suite struct Painted {
        @Test func aLineIsReadAndTheTerminalGivenBack() throws {
            let session = try EditorSession()
            session.type("", shows: [">>>"], cursor: (0, 4))
            session.type("1 + 1\r", gives: .block("1 + 1"))
            session.type("x", shows: [">>> 1 + 1", ">>> x"], cursor: (1, 5))
            session.end()
        }

        @Test func aBlockIsIndentedAndEndsWithABlankLine() throws {
            let session = try EditorSession()
            session.type("def f():\rreturn 1", shows: [">>> def f():", "...     return 1"])
            session.type("\r", shows: [">>> def f():", "...     return 1", "..."], cursor: (2, 8))
            session.type("\r", gives: .block("def f():\n    return 1"))
            session.end()
        }

        @Test func enterInTheMiddleOfABlockBeginsALine() throws {
            let session = try EditorSession()
            session.type("if x:\ra", shows: [">>> if x:", "...     a"])
            session.type("\u{1B}[A\u{1B}[F", shows: [">>> if x:", "...     a"], cursor: (0, 9))
            session.type("\rb", shows: [">>> if x:", "...     b", "...     a"], cursor: (1, 9))
            session.end()
        }

        @Test func theCursorIsRightOnChineseAndEmoji() throws {
            let session = try EditorSession()
            session.type("你好👩‍💻e\u{301}x", shows: [">>> 你好👩‍💻e\u{301}x"], cursor: (0, 12))
            session.type("\u{1B}[D", shows: [">>> 你好👩‍💻e\u{301}x"], cursor: (0, 11))
            session.type("\u{1B}[D", shows: [">>> 你好👩‍💻e\u{301}x"], cursor: (0, 10))
            session.type("\u{1B}[D", shows: [">>> 你好👩‍💻e\u{301}x"], cursor: (0, 8))
            session.type("\u{1B}[D\u{7F}", shows: [">>> 好👩‍💻e\u{301}x"], cursor: (0, 4))
            session.type("\u{1B}[3~", shows: [">>> 👩‍💻e\u{301}x"], cursor: (0, 4))
            session.end()
        }

        @Test func aLongLineWrapsAtTheEdge() throws {
            let session = try EditorSession(rows: 10, columns: 10)
            session.type("abcdef", shows: [">>> abcdef"], cursor: (1, 0))
            session.type("世", shows: [">>> abcdef", "世"], cursor: (1, 2))
            session.type("\u{7F}\u{7F}世", shows: [">>> abcde", "世"], cursor: (1, 2))
            session.end()
        }

        @Test func aBlockTallerThanTheScreenScrollsInside() throws {
            let session = try EditorSession(rows: 5, columns: 20)
            let lines = (1...8).map { "x\($0)," }
            session.type("[" + lines.joined(separator: "\u{1B}\r"), shows: (5...8).map { "...     x\($0)," })
            session.type("\u{1B}[1;5H", shows: [">>> [x1,", "...     x2,", "...     x3,", "...     x4,"], cursor: (0, 4))
            session.end()
        }

        @Test func wholeBlocksAreRecalledAndEdited() throws {
            let session = try EditorSession()
            session.type("for i in x:\rprint(i)\r\r", gives: .block("for i in x:\n    print(i)"))
            session.type("draft", shows: [">>> for i in x:", "...     print(i)", ">>> draft"])
            session.type("\u{1B}[A", shows: [">>> for i in x:", "...     print(i)", ">>> for i in x:", "...     print(i)"], cursor: (3, 16))
            session.type("\u{1B}[B", shows: [">>> for i in x:", "...     print(i)", ">>> draft"])
            session.end()
        }

        @Test func controlCDropsTheBlockAndControlDEnds() throws {
            let session = try EditorSession()
            session.type("abc\u{3}", gives: .interrupted)
            session.type("\u{4}", gives: .endOfInput)
            session.end()
        }

        @Test func controlDInTextDeletes() throws {
            let session = try EditorSession()
            session.type("abc\u{1}\u{4}", shows: [">>> bc"], cursor: (0, 4))
            session.end()
        }

        @Test func anEmptyLineIsNotTheEnd() throws {
            let session = try EditorSession()
            session.type("\r", gives: .block(""))
            session.end()
        }

        @Test func pastingInsertsWithoutRunning() throws {
            let session = try EditorSession()
            session.terminal.send("\u{1B}[200~>>> def f():\r\n...     return 1\r\n>>> f()\r\n1\r\n\u{1B}[201~")
            session.type("", shows: [">>> def f():", "...     return 1", "... f()"], cursor: (2, 7))
            session.end()
        }

        @Test func aPasteInPiecesIsOne() throws {
            let session = try EditorSession()
            session.terminal.send("\u{1B}[200~a = 1\n")
            usleep(100_000)
            session.terminal.send("b = 2\n\u{1B}[20")
            usleep(100_000)
            session.type("1~", shows: [">>> a = 1", "... b = 2"], cursor: (1, 9))
            session.end()
        }

        @Test func messagesAppearAboveThePrompt() throws {
            let session = try EditorSession()
            session.type("if x:\rab", shows: [">>> if x:", "...     ab"])
            session.post("任务一 done")
            session.type("c", shows: ["任务一 done", ">>> if x:", "...     abc"], cursor: (2, 11))
            session.post("one\ntwo\n")
            session.type("d", shows: ["任务一 done", "one", "two", ">>> if x:", "...     abcd"], cursor: (4, 12))
            session.end()
        }

        @Test func tabCompletesAndTheMenuGoesAround() throws {
            let session = try EditorSession(columns: 40, completions: ["asyncio.gather(", "asyncio.sleep(", "提示"])
            session.type("提\t", shows: [">>> 提示"])
            session.type("\u{3}", gives: .interrupted)
            session.type("asy\t", shows: [">>> 提示", ">>> asyncio.", "asyncio.gather(  asyncio.sleep("], cursor: (1, 12))
            session.type("\t", shows: [">>> 提示", ">>> asyncio.gather(", "asyncio.gather(  asyncio.sleep("], cursor: (1, 19))
            session.type("\t", shows: [">>> 提示", ">>> asyncio.sleep(", "asyncio.gather(  asyncio.sleep("])
            session.type("\u{1B}[Z", shows: [">>> 提示", ">>> asyncio.gather(", "asyncio.gather(  asyncio.sleep("])
            session.type("\u{1B}", shows: [">>> 提示", ">>> asyncio."])
            session.type("\tx", shows: [">>> 提示", ">>> asyncio.x"])
            session.end()
        }

        @Test func tabAtTheBeginningOfALineIndents() throws {
            let session = try EditorSession()
            session.type("[\u{1B}\r\t1", shows: [">>> [", "...         1"], cursor: (1, 13))
            session.type("\u{1B}[Z", shows: [">>> [", "...     1"], cursor: (1, 9))
            session.type("\u{1B}[H\u{1B}[C\u{1B}[C\u{1B}[C\u{1B}[C\u{7F}", shows: [">>> [", "... 1"], cursor: (1, 4))
            session.end()
        }

        @Test func searchingFindsChinese() throws {
            let session = try EditorSession()
            session.type("print('世界')\r", gives: .block("print('世界')"))
            session.type("print('一')\r", gives: .block("print('一')"))
            session.type("dra\u{12}世", shows: [">>> print('世界')", ">>> print('一')", ">>> print('世界')", "search: 世"], cursor: (2, 11))
            session.type("\u{7F}p\u{12}", shows: [">>> print('世界')", ">>> print('一')", ">>> print('世界')", "search: p"])
            session.type("\u{12}", shows: [">>> print('世界')", ">>> print('一')", ">>> print('世界')", "not found: p"])
            session.type("\u{7}", shows: [">>> print('世界')", ">>> print('一')", ">>> dra"], cursor: (2, 7))
            session.end()
        }

        @Test func killedTextComesBack() throws {
            let session = try EditorSession()
            session.type("one two\u{17}\u{1}\u{19} ", shows: [">>> two one"], cursor: (0, 8))
            session.type("\u{B}", shows: [">>> two"])
            session.type("\u{1F}", shows: [">>> two one"], cursor: (0, 8))
            session.end()
        }

        @Test func helpIsShownBelowAndGoesWithTheNextKey() throws {
            let session = try EditorSession()
            session.type("ab\u{1B}OP", shows: [">>> ab", "help at 2"], cursor: (0, 6))
            session.type("c", shows: [">>> abc"])
            session.end()
        }

        @Test func aLoneEscapeDoesNothing() throws {
            let session = try EditorSession()
            session.terminal.send("ab\u{1B}")
            usleep(150_000)
            session.type("c", shows: [">>> abc"])
            session.end()
        }

        @Test func unknownKeysAreSwallowed() throws {
            let session = try EditorSession()
            session.type("a\u{1B}[24;7~\u{1B}[99Xb", shows: [">>> ab"])
            session.end()
        }

        @Test func brokenBytesBecomeReplacementCharacters() throws {
            let decoder = { (bytes: [UInt8]) -> [KeyDecoder.Input] in
                var decoder = KeyDecoder()
                decoder.feed(bytes)
                var inputs: [KeyDecoder.Input] = []
                while let input = decoder.next() ?? decoder.flush() { inputs.append(input) }
                return inputs
            }
            #expect(decoder([0xE4, 0xBD, 0x41]) == [.codePoint(0xFFFD), .codePoint(0x41)])
            #expect(decoder([0xFF]) == [.codePoint(0xFFFD)])
            #expect(decoder([0xE4]) == [.codePoint(0xFFFD)])
            #expect(decoder([0xC2, 0x85]) == [.key(.unknown)])
        }

        @Test func withoutColoursNoColourIsSent() throws {
            let session = try EditorSession()
            session.type("def f():", shows: [">>> def f():"])
            #expect(!session.terminal.raw.contains("m"))
            session.end()
        }

        @Test func theViKeysOfEditrcWork() throws {
            let path = "/tmp/meanwhile-editrc-\(getpid())"
            let file = fopen(path, "w")
            fputs("bind -v\n", file)
            fclose(file)
            setenv("EDITRC", path, 1)
            defer {
                unsetenv("EDITRC")
                unlink(path)
            }
            let session = try EditorSession()
            session.type("ab 世界 cd", shows: [">>> ab 世界 cd"])
            session.terminal.send("\u{1B}")
            usleep(150_000)
            session.type("b", shows: [">>> ab 世界 cd"], cursor: (0, 12))
            session.type("x", shows: [">>> ab 世界 d"], cursor: (0, 12))
            session.type("A!\r", gives: .block("ab 世界 d!"))
            session.end()
        }

        @Test func whatWasTypedBeforeIsSuggested() throws {
            let session = try EditorSession(palette: .colored)
            session.type("gather(一)\r", gives: .block("gather(一)"))
            session.type("ga", shows: [">>> gather(一)", ">>> gather(一)"], cursor: (1, 6))
            session.type("\u{1B}[C", shows: [">>> gather(一)", ">>> gather(一)"], cursor: (1, 14))
            session.end()
        }
    }
}
