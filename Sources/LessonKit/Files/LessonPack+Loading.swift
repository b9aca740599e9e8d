extension LessonPack {
    /// Loads the lessons of a folder: every `.md` file but `README.md`, in the order of their names.
    ///
    /// - Parameter folder: the folder, or a single lesson's file.
    /// - Throws: the faults of all files. What only shows between lessons or in a run is found by ``LessonVerifier``.
    public static func load(folder: String) throws(LessonFaults) -> LessonPack {
        var lessons: [Lesson] = []
        var faults: [LessonFault] = []
        for path in try paths(in: folder) {
            do throws(LessonFaults) {
                lessons.append(try load(file: path))
            } catch {
                faults += error.faults
            }
        }
        if !faults.isEmpty { throw LessonFaults(faults) }
        return LessonPack(lessons: lessons)
    }

    private static func load(file: String) throws(LessonFaults) -> Lesson {
        let text: String
        do throws(LessonFault) { text = try TextFile.read(file) } catch { throw LessonFaults([error]) }
        return try LessonParser.parse(text, file: file)
    }

    private static func paths(in folder: String) throws(LessonFaults) -> [String] {
        if !TextFile.isFolder(folder), folder.hasSuffix(".md") { return [folder] }
        let names: [String]
        do throws(LessonFault) { names = try TextFile.names(inFolder: folder) } catch { throw LessonFaults([error]) }
        let scripts = names.filter { $0.hasSuffix(".md") && $0 != "README.md" }
        if scripts.isEmpty {
            throw LessonFaults([LessonFault(.packEmpty, [.init("path", folder)], file: folder, line: 0)])
        }
        return scripts.map { folder.hasSuffix("/") ? folder + $0 : folder + "/" + $0 }
    }
}
