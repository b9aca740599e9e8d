import Testing

/// Exceptions have CPython 3.11's constructors, attributes and texts.
@Suite struct ExceptionTests {
    @Test(arguments: RecordedProgram.attributes) func `are as in CPython`(_ program: RecordedProgram) {
        #expect(program.run() == program.printed)
    }

    @Test(arguments: RecordedProgram.attributes) func `keep what they need`(_ program: RecordedProgram) {
        #expect(program.run(collecting: true) == program.printed)
    }
}
