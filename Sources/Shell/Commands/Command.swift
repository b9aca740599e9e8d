/// A command of the shell: a line that begins with a colon.
///
///     :start gather/three-users
enum Command: String, CaseIterable, Sendable {
    case lessons, start, next, check, hint, edit, answer, run, solution, timeline, world, reset, help, quit

    /// Other words for the same: short ones, and Chinese ones.
    var aliases: [String] {
        switch self {
        case .lessons: ["课程"]
        case .start: ["开始"]
        case .next: ["n", "下一个"]
        case .check: ["c", "检查"]
        case .hint: ["提示"]
        case .edit: ["e", "编辑"]
        case .answer: ["答案"]
        case .run: ["r", "运行"]
        case .solution: ["参考答案"]
        case .timeline: ["t", "时间线"]
        case .world: ["网络"]
        case .reset: ["重置"]
        case .help: ["h", "?", "帮助"]
        case .quit: ["q", "exit", "退出"]
        }
    }

    /// What stands after it in the list of commands; nil where nothing may.
    var argument: String? {
        switch self {
        case .start: "[NAME]"
        case .check: "[FILE]"
        default: nil
        }
    }

    /// The command that `word` (without its colon) names, by its name or an alias.
    init?(word: some StringProtocol) {
        let word = word.lowercased()
        guard let command = Self.allCases.first(where: { $0.rawValue == word || $0.aliases.contains(word) }) else {
            return nil
        }
        self = command
    }
}
