import Glibc

/// Runs classic small programs by `meanwhile` and by `python3`, one after the other and several times, and prints the
/// user time of each and their ratio. Only ratios mean something, and only side by side: machines are noisy.
///
///     swift run -c release benchmark
@main
struct Benchmark {
    static func main() {
        let ours = CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : sibling("meanwhile")
        guard access(ours, X_OK) == 0 else {
            print("Build meanwhile first: swift build -c release")
            exit(2)
        }
        print("program              meanwhile ms   python3 ms   ratio")
        var product = 1.0
        var count = 0
        for program in BenchmarkProgram.all {
            let path = write(program)
            defer { unlink(path) }
            let mine = best { userTime([ours, "run", path]) }
            let theirs = best { userTime(["/usr/bin/env", "python3", path]) }
            guard let mine, let theirs else {
                print("\(program.name): one of the two failed")
                continue
            }
            product *= mine / theirs
            count += 1
            print("\(pad(program.name, 20)) \(right(mine * 1000, 12)) \(right(theirs * 1000, 12)) \(right(mine / theirs, 7))")
        }
        if count > 0 { print("geometric mean of the ratios: \(right(pow(product, 1 / Double(count)), 0))") }
    }

    /// The shortest of five.
    private static func best(_ measure: () -> Double?) -> Double? {
        var shortest: Double?
        for _ in 0..<5 {
            guard let time = measure() else { return nil }
            shortest = min(shortest ?? time, time)
        }
        return shortest
    }

    /// User seconds of a command, or nil when it fails.
    private static func userTime(_ command: [String]) -> Double? {
        var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) }
        arguments.append(nil)
        defer { for argument in arguments { free(argument) } }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        defer { posix_spawn_file_actions_destroy(&actions) }
        var child: pid_t = 0
        guard posix_spawn(&child, command[0], &actions, nil, arguments, environ) == 0 else { return nil }
        var status: Int32 = 0
        var usage = rusage()
        guard wait4(child, &status, 0, &usage) == child, status == 0 else { return nil }
        return Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) / 1e6
    }

    private static func write(_ program: BenchmarkProgram) -> String {
        let path = "/tmp/meanwhile-benchmark-\(getpid())-\(program.name.replacing(" ", with: "-")).py"
        if let file = fopen(path, "w") {
            fputs(program.source, file)
            fclose(file)
        }
        return path
    }

    private static func sibling(_ name: String) -> String {
        let own = CommandLine.arguments[0]
        let folder = own.lastIndex(of: "/").map { own[..<$0] } ?? "."
        return "\(folder)/\(name)"
    }

    private static func pad(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    private static func right(_ number: Double, _ width: Int) -> String {
        let rounded = (number * 100).rounded() / 100
        let text = "\(rounded)"
        return String(repeating: " ", count: max(0, width - text.count)) + text
    }
}
