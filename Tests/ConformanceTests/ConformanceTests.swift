import Testing

/// Our engine prints what CPython 3.11 printed, byte for byte: standard output, standard error and exit status.
@Suite("Conformance with CPython 3.11")
struct ConformanceTests {
    /// Guards the tests below against passing on an empty folder.
    @Test("every program has a recording that can be read")
    func everyProgramHasARecording() throws {
        #expect(ConformanceProgram.all.count >= 380)
        for program in ConformanceProgram.all {
            #expect(throws: Never.self, "\(program.name)") { _ = try program.recording() }
        }
    }

    @Test("prints what CPython prints", arguments: ConformanceProgram.all)
    func printsWhatCPythonPrints(program: ConformanceProgram) throws {
        try compare(program, stressed: false)
    }

    @Test("prints the same when every safe point collects", arguments: ConformanceProgram.all)
    func printsTheSameUnderStress(program: ConformanceProgram) throws {
        try compare(program, stressed: true)
    }

    private func compare(_ program: ConformanceProgram, stressed: Bool) throws {
        let actual = runOnOurEngine(try program.source(), file: program.file, stressed: stressed)
        if let difference = Difference(expected: try program.recording(), actual: actual) {
            Issue.record("\(program.name)\n\(difference)")
        }
    }
}
