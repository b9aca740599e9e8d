/// Keys that are no character. Each reaches libedit as one code of 0x80 to 0x9F: control codes that nobody types, so that
/// its key map holds them one to one and no binding begins with Escape (which would break Escape in vi's mode).
enum Key: UInt32, CaseIterable {
    case paste = 0x80
    case up, down, left, right, home, end, blockStart, blockEnd, wordLeft, wordRight
    case delete, newline, olderEntry, newerEntry, help, backTab, escape
    /// A key without a meaning here: swallowed, so that its sequence is not typed as text.
    case unknown

    /// The command it stands for.
    var command: EditorCommand {
        switch self {
        case .paste: .paste
        case .up: .up
        case .down: .down
        case .left: .left
        case .right: .right
        case .home: .lineStart
        case .end: .lineEnd
        case .blockStart: .blockStart
        case .blockEnd: .blockEnd
        case .wordLeft: .wordLeft
        case .wordRight: .wordRight
        case .delete: .delete
        case .newline: .newline
        case .olderEntry: .olderEntry
        case .newerEntry: .newerEntry
        case .help: .help
        case .backTab: .backTab
        case .escape: .escape
        case .unknown: .nothing
        }
    }

    /// The key of what follows `ESC [` or `ESC O` (xterm, the Linux console, rxvt, tmux, and the CSI-u keys of newer ones).
    static func ofSequence(_ sequence: String) -> Key {
        switch sequence {
        case "A": .up
        case "B": .down
        case "C": .right
        case "D": .left
        case "H", "1~", "7~": .home
        case "F", "4~", "8~": .end
        case "1;5H", "1;3H": .blockStart
        case "1;5F", "1;3F": .blockEnd
        case "1;5C", "1;3C": .wordRight
        case "1;5D", "1;3D": .wordLeft
        case "3~": .delete
        case "5~", "1;3A", "1;5A": .olderEntry
        case "6~", "1;3B", "1;5B": .newerEntry
        case "P", "11~", "[A": .help
        case "Z": .backTab
        case "13;2u", "13;3u", "13;5u", "27;2;13~", "27;3;13~", "27;5;13~": .newline
        default: .unknown
        }
    }
}
