import Glibc

/// Where the lessons are, when the command line does not say.
enum LessonsFolder {
    /// `given`; else `$MEANWHILE_LESSONS`; else `Lessons` here; else the folder that belongs to the program itself:
    /// `share/meanwhile/Lessons` of its installation, or `Lessons` of the package that it was built in.
    static func find(_ given: String?) -> String {
        if let given { return given }
        if let variable = getenv("MEANWHILE_LESSONS"), variable.pointee != 0 { return String(cString: variable) }
        if isFolder("Lessons") { return "Lessons" }
        var folder = programFolder
        while !folder.isEmpty {
            for name in ["/share/meanwhile/Lessons", "/Lessons"] where isFolder(folder + name) { return folder + name }
            folder = String(folder[..<(folder.lastIndex(of: "/") ?? folder.startIndex)])
        }
        return "Lessons"
    }

    /// The folder of the running program; empty where the system does not tell.
    private static var programFolder: String {
        guard let path = realpath("/proc/self/exe", nil) else { return "" }
        defer { free(path) }
        let program = String(cString: path)
        return String(program[..<(program.lastIndex(of: "/") ?? program.startIndex)])
    }

    private static func isFolder(_ path: String) -> Bool {
        var information = stat()
        return stat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
    }
}
