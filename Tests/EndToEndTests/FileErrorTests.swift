import Testing

@Suite("meanwhile run: files that are no program") struct FileErrorTests {
    private func run(_ bytes: [UInt8]) throws -> MeanwhileProcess.Result {
        let folder = try #require(TemporaryFolder())
        return MeanwhileProcess.run(["run", folder.write(bytes, to: "program.py")])
    }

    @Test func aMissingFile() {
        let result = MeanwhileProcess.run(["run", "/nowhere/program.py"])
        #expect(result.status == 2)
        #expect(result.errors == "meanwhile: There is no file /nowhere/program.py.\n")
    }

    @Test func aFolder() {
        let result = MeanwhileProcess.run(["run", "/"])
        #expect(result.status == 2)
        #expect(result.errors == "meanwhile: / is a folder, not a file.\n")
    }

    @Test func anEmptyFileRunsAndDoesNothing() throws {
        let result = try run([])
        #expect(result.status == 0)
        #expect(result.output == "" && result.errors == "")
    }

    @Test func whatIsNotUTF8() throws {
        let result = try run(Array("x = '".utf8) + [0xFF, 0x27, 0x0A])
        #expect(result.status == 1)
        #expect(result.errors.contains("SyntaxError: Non-UTF-8 code starting with '\\xff' in file "), "\(result.errors)")
    }

    @Test func noise() throws {
        var state: UInt64 = 7
        for length in [1, 10, 1000, 100_000] {
            let bytes = (0..<length).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return UInt8(truncatingIfNeeded: state >> 33)
            }
            let result = try run(bytes)
            #expect(result.status == 1, "\(length) bytes: \(result.errors.suffix(200))")
            #expect(result.errors.contains("Error: "), "\(length) bytes")
        }
    }

    @Test func tenThousandBrackets() throws {
        let open = try run(Array(String(repeating: "(", count: 10_000).utf8))
        #expect(open.status == 1)
        #expect(open.errors.contains("SyntaxError: too many nested parentheses"), "\(open.errors.suffix(200))")
        let lists = try run(Array((String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000)).utf8))
        #expect(lists.status == 1)
        #expect(lists.errors.contains("SyntaxError: too many nested parentheses"), "\(lists.errors.suffix(200))")
    }

    @Test func aLineOfTenMegabytes() throws {
        let result = try run(Array(("x = '" + String(repeating: "a", count: 10 << 20) + "'\nprint(len(x))").utf8))
        #expect(result.status == 0, "\(result.errors.suffix(200))")
        #expect(result.output == "\(10 << 20)\n")
    }

    @Test func aWorldThatIsWrongIsToldWithItsLine() throws {
        let folder = try #require(TemporaryFolder())
        let world = folder.write("host a.example\n  latency 200\n", to: "world")
        let result = MeanwhileProcess.run(["run", "--world", world, "-"], input: "print(1)")
        #expect(result.status == 2)
        #expect(result.output == "")
        #expect(result.errors == "\(world):2: `200` has no unit; write ms or s.\n")
        #expect(MeanwhileProcess.run(["run", "--world", "/nowhere", "-"]).errors == "meanwhile: There is no file /nowhere.\n")
    }
}
