/// The commands of ours that keys are bound to; the number is the one that the C shim knows.
enum EditorCommand: Int32, CaseIterable {
    case enter, newline, paste
    case tab, backTab, escape, help
    case up, down, left, right, lineStart, lineEnd, blockStart, blockEnd, wordLeft, wordRight
    case backspace, delete, deleteOrEnd, killLine, killLineStart, killWordLeft, killWordRight, yank, undo
    case olderEntry, newerEntry
    case interrupt, suspend, clearScreen, nothing
}
