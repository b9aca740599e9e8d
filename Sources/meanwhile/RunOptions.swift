/// What `meanwhile run` is asked to do.
struct RunOptions {
    var world: String?
    var seed = 0
    var drawsTimeline = false
    var report: String?
    var trace: String?
    var speed: String?
    var limits: [String] = []
    var language: String?
    var isQuiet = false
    var file: String
    var arguments: [String] = []
}

extension RunOptions {
    /// Reads the plain command line `run FILE [ARG …]`, without options of ours; `nil` for any other. The argument parser
    /// would say the same, but learning the types of its options takes it two milliseconds, a quarter of a short run.
    init?(plain words: [String]) {
        guard words.count >= 2, words[0] == "run", words[1] == "-" || !words[1].hasPrefix("-") else { return nil }
        self.init(file: words[1], arguments: Array(words[2...]))
    }
}
