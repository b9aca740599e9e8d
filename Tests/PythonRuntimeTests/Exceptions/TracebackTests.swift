import Testing

/// Uncaught exceptions print as CPython 3.11 prints them.
@Suite struct TracebackTests {
    @Test(arguments: RecordedProgram.markers) func `marks the part of the line`(_ program: RecordedProgram) {
        #expect(program.run() == program.printed)
    }

    @Test(arguments: RecordedProgram.chains) func `tells how it came to that`(_ program: RecordedProgram) {
        #expect(program.run() == program.printed)
    }

    @Test(arguments: RecordedProgram.groups) func `draws groups as trees`(_ program: RecordedProgram) {
        #expect(program.run() == program.printed)
    }

    @Test(arguments: RecordedProgram.suggestions) func `suggests a near name`(_ program: RecordedProgram) {
        #expect(program.run() == program.printed)
    }

    @Test(arguments: RecordedProgram.syntaxErrors) func `shows the faulty line`(_ program: RecordedProgram) {
        #expect(program.run() == program.printed)
    }

    @Test(arguments: RecordedProgram.groups + RecordedProgram.chains.filter { $0.name != "endless recursion" })
    func `keeps alive what it prints`(_ program: RecordedProgram) {
        #expect(program.run(collecting: true) == program.printed)
    }
}
