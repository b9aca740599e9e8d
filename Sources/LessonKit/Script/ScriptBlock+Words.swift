extension ScriptBlock {
    /// Whether the fence has `count` words behind the kind, and there is something in the block.
    func accepts(words count: Int, kind: BlockKind, faults: inout FaultList) -> Bool {
        if words.count - 1 > count {
            faults.add(.blockWordUnexpected, line: line, ("kind", kind.rawValue), ("word", words[count + 1]))
            return false
        }
        if words.count - 1 < count {
            faults.add(.blockWordMissing, line: line, ("kind", kind.rawValue), ("known", kind.words))
            return false
        }
        if isBlank {
            faults.add(.blockEmpty, line: line, ("kind", kind.rawValue))
            return false
        }
        return true
    }

    /// The prose of a block whose last word, the one at `index`, is its language.
    func localized(at index: Int, kind: BlockKind, languages: [String], faults: inout FaultList)
        -> LocalizedText.Version?
    {
        guard accepts(words: index, kind: kind, faults: &faults) else { return nil }
        let language = words[index]
        guard languages.contains(language) else {
            faults.add(
                .languageUnknown, line: line, ("language", language), ("known", languages.joined(separator: ", ")))
            return nil
        }
        return prose(in: language)
    }

    /// The role of a `python` block.
    func role(faults: inout FaultList) -> PythonRole? {
        guard words.count > 1 else {
            faults.add(.blockWordMissing, line: line, ("kind", "python"), ("known", PythonRole.known))
            return nil
        }
        guard let role = PythonRole(rawValue: words[1]) else {
            faults.add(.pythonRoleUnknown, line: line, ("word", words[1]), ("known", PythonRole.known))
            return nil
        }
        return role
    }
}
