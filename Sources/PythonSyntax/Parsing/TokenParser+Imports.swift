extension TokenParser {
    /// `import a.b as c, d`.
    mutating func importNames() throws(ParseFailure) -> [ImportAlias] {
        advance()
        var aliases: [ImportAlias] = []
        repeat {
            let start = index
            let name = try dottedName()
            let alias = accept(.as) ? try self.name() : nil
            aliases.append(ImportAlias(name: name, alias: alias, span: span(from: start)))
        } while accept(.comma)
        return aliases
    }

    private mutating func dottedName() throws(ParseFailure) -> String {
        var result = try name()
        while accept(.dot) { result += "." + (try name()) }
        return result
    }

    /// `from ..a import b as c`.
    mutating func importFrom() throws(ParseFailure) -> Statement.Kind {
        advance()
        var level = 0
        while kind == .dot || kind == .ellipsis { level += advance().kind == .dot ? 1 : 3 }
        let module = kind == .name || level == 0 ? try dottedName() : nil
        try expect(.import)
        if kind == .star {
            let star = advance()
            return .importFrom(
                module: module, level: level, names: [ImportAlias(name: "*", alias: nil, span: star.span)])
        }
        let hasParentheses = accept(.leftParenthesis)
        var names: [ImportAlias] = []
        repeat {
            if !names.isEmpty, kind == .rightParenthesis, hasParentheses { break }
            if !names.isEmpty, kind == .newline, !hasParentheses {
                if isDiagnosing { throw failAtFurthest(Messages.trailingCommaInImport) }
                throw .unexpected
            }
            let start = index
            let name = try name()
            let alias = accept(.as) ? try self.name() : nil
            names.append(ImportAlias(name: name, alias: alias, span: span(from: start)))
        } while accept(.comma)
        if hasParentheses { try expect(.rightParenthesis) }
        return .importFrom(module: module, level: level, names: names)
    }
}
