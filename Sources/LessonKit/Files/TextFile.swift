#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Reads text files and lists folders, telling apart what can be wrong with them.
///
///     try TextFile.read("answer.py")        // throws LessonFault(.fileMissing, …) where there is no such file
public enum TextFile {
    /// The most bytes a lesson script or an answer may have.
    public static let limit = 4 << 20

    /// The text of the file at `path`; of standard input when that is `-`.
    ///
    /// - Throws: what is wrong with the file, under a key that begins with `file-`.
    public static func read(_ path: String) throws(LessonFault) -> String {
        let bytes = try bytes(of: path)
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        throw LessonFault(
            .fileNotUTF8, [.init("path", path), .init("offset", String(firstInvalidOffset(in: bytes)))], file: path,
            line: 1 + bytes.prefix(firstInvalidOffset(in: bytes)).count { $0 == UInt8(ascii: "\n") })
    }

    /// The names in the folder at `path`, sorted by bytes, without those that begin with a dot.
    static func names(inFolder path: String) throws(LessonFault) -> [String] {
        guard let folder = opendir(path) else { throw fault(path, errno == ENOENT ? .fileMissing : .fileUnreadable) }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { buffer in
                String(decoding: buffer.prefix { $0 != 0 }, as: UTF8.self)
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Whether there is a folder at `path`.
    static func isFolder(_ path: String) -> Bool {
        var information = stat()
        return stat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
    }

    /// The bytes of the file at `path`, of which there may be `limit`; of standard input when `path` is `-`.
    ///
    /// - Throws: what is wrong with the file, under a key that begins with `file-`.
    public static func bytes(of path: String, limit: Int = limit) throws(LessonFault) -> [UInt8] {
        if path == "-" { return try bytes(from: 0, path, limit: limit) }
        if isFolder(path) { throw fault(path, .fileIsFolder) }
        let descriptor = open(path, O_RDONLY)
        if descriptor < 0 { throw fault(path, errno == ENOENT ? .fileMissing : .fileUnreadable) }
        defer { close(descriptor) }
        return try bytes(from: descriptor, path, limit: limit)
    }

    private static func bytes(from descriptor: Int32, _ path: String, limit: Int) throws(LessonFault) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = chunk.withUnsafeMutableBytes { Self.read(descriptor, into: $0) }
            if count < 0 { throw fault(path, .fileUnreadable) }
            if count == 0 { return bytes }
            bytes.append(contentsOf: chunk[..<count])
            if bytes.count > limit { throw fault(path, .fileTooLarge, ("limit", String(limit))) }
        }
    }

    private static func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) -> Int {
        while true {
            #if canImport(Glibc)
                let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            #elseif canImport(Musl)
                let count = Musl.read(descriptor, buffer.baseAddress, buffer.count)
            #else
                let count = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
            #endif
            if count >= 0 || errno != EINTR { return count }
        }
    }

    /// The offset of the first byte that is no UTF-8.
    private static func firstInvalidOffset(in bytes: [UInt8]) -> Int {
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var offset = 0
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar): offset += UTF8.width(scalar)
            case .emptyInput, .error: return offset
            }
        }
    }

    private static func fault(_ path: String, _ key: LessonFault.Key, _ more: (String, String)...) -> LessonFault {
        LessonFault(key, [.init("path", path)] + more.map { .init($0.0, $0.1) }, file: path, line: 0)
    }
}
