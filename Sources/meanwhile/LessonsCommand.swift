import ArgumentParser

/// `meanwhile lessons …`: what there is to learn, and tools for those who write it.
struct LessonsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lessons", abstract: "Lesson packs: list, show, verify, begin a new lesson.",
        subcommands: [
            LessonsListCommand.self, LessonsShowCommand.self, LessonsVerifyCommand.self, LessonsNewCommand.self,
        ],
        defaultSubcommand: LessonsListCommand.self)
}
