/// Which key is bound to which command.
extension PaintedEditor {
    /// Binds our keys in both maps, after `~/.editrc`: those that editing a block needs, and no others.
    func bindKeys() {
        for key in Key.allCases {
            libedit.bind([key.rawValue], to: key.command)
            libedit.bind([key.rawValue], to: key.command, alternate: true)
        }
        for (key, command) in Self.everywhere {
            libedit.bind([key], to: command)
            libedit.bind([key], to: command, alternate: true)
        }
        for (key, command) in Self.whileInserting { libedit.bind([key], to: command) }
        if libedit.isVi {
            for (key, command) in Self.inViCommandMode { libedit.bind([code(key)], to: command, alternate: true) }
        } else {
            for (key, command) in Self.inEmacs { libedit.bind([code(key) & 0x1F], to: command) }
            for (key, command) in Self.withAlt { libedit.bind([27, code(key)], to: command) }
            libedit.bind([27, 127], to: .killWordLeft)
        }
    }

    private func code(_ key: Unicode.Scalar) -> UInt32 { key.value }

    private static var everywhere: [(UInt32, EditorCommand)] {
        [(13, .enter), (10, .enter), (3, .interrupt), (26, .suspend), (12, .clearScreen)]
    }

    private static var whileInserting: [(UInt32, EditorCommand)] {
        [(9, .tab), (8, .backspace), (127, .backspace), (4, .deleteOrEnd), (31, .undo), (23, .killWordLeft), (21, .killLineStart)]
    }

    /// With Ctrl.
    private static var inEmacs: [(Unicode.Scalar, EditorCommand)] {
        [
            ("a", .lineStart), ("e", .lineEnd), ("b", .left), ("f", .right), ("p", .up), ("n", .down),
            ("k", .killLine), ("y", .yank),
        ]
    }

    /// With Alt.
    private static var withAlt: [(Unicode.Scalar, EditorCommand)] {
        [
            ("b", .wordLeft), ("f", .wordRight), ("d", .killWordRight), ("<", .blockStart), (">", .blockEnd),
            ("p", .olderEntry), ("n", .newerEntry),
        ]
    }

    private static var inViCommandMode: [(Unicode.Scalar, EditorCommand)] {
        [("k", .up), ("j", .down), ("0", .lineStart), ("$", .lineEnd), ("G", .blockEnd)]
    }
}
