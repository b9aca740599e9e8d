import Testing

/// Reading recordings, and telling where two endings part.
@Suite("Recordings")
struct RecordingTests {
    private func ending(_ output: String, _ errors: String = "", _ status: Int = 0) -> Ending {
        Ending(output: Array(output.utf8), errors: Array(errors.utf8), exitStatus: status)
    }

    @Test("a recording holds output, errors and exit status", arguments: [
        ("--- exit 0\n", "", "", 0),
        ("a\nb\n--- exit 0\n", "a\nb\n", "", 0),
        ("\n\n--- exit 3\n", "\n\n", "", 3),
        ("a\n\\ no newline\n--- exit 0\n", "a", "", 0),
        ("a\n--- stderr\nwrong\n--- exit 1\n", "a\n", "wrong\n", 1),
        ("--- stderr\nwrong\n\\ no newline\n--- exit 1\n", "", "wrong", 1),
    ])
    func reads(recording: String, output: String, errors: String, status: Int) throws {
        #expect(try Ending(recording: Array(recording.utf8)) == ending(output, errors, status))
    }

    @Test("a cut recording is refused", arguments: ["", "a\n", "a\n--- exit 0", "--- exit x\n", "\n"])
    func refuses(recording: String) {
        #expect(throws: Ending.Malformed.self) { _ = try Ending(recording: Array(recording.utf8)) }
    }

    @Test("equal endings have no difference")
    func equal() {
        #expect(Difference(expected: ending("a\n", "b\n", 1), actual: ending("a\n", "b\n", 1)) == nil)
    }

    @Test("the first differing line is shown with what stands before it")
    func firstDifferingLine() throws {
        let difference = try #require(Difference(expected: ending("a\nb\nc\n"), actual: ending("a\nB\nc\n")))
        #expect(difference.description == """
            standard output differs at line 2:
                  1  a
              -   2  b
              -   3  c
              +   2  B
              +   3  c
            """)
    }

    @Test("a missing newline at the end is a difference")
    func missingNewline() throws {
        let difference = try #require(Difference(expected: ending("a\n"), actual: ending("a")))
        #expect(difference.description.contains("+   1  a   (no newline at the end)"))
    }

    @Test("composed and decomposed letters differ")
    func comparesBytes() {
        #expect(Difference(expected: ending("\u{e9}\n"), actual: ending("e\u{301}\n")) != nil)
    }

    @Test("our traceback comes first when only our run failed")
    func ourFailureFirst() throws {
        let difference = try #require(Difference(expected: ending("a\n"), actual: ending("", "Error\n", 1)))
        #expect(difference.description.hasPrefix("standard error differs at line 1:\n  +   1  Error\n  CPython printed nothing more\nstandard output"))
        #expect(difference.description.hasSuffix("exit status differs: 0 in CPython, 1 in ours"))
    }
}
