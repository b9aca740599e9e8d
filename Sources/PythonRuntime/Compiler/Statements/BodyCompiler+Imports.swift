import PythonSyntax

extension BodyCompiler {
    /// `import a.b, c as d`.
    func importModules(_ aliases: [ImportAlias], _ span: SourceSpan) {
        for alias in aliases {
            let mark = next
            let module = allocate()
            importName(alias.name, level: 0, names: nil, span, into: module)
            if alias.alias != nil {
                // `import a.b as c` binds the submodule; without `as`, the package is bound.
                for part in alias.name.split(separator: ".").dropFirst() {
                    code.emit(.importFrom, a: module, b: module, c: code.name(String(part)), span)
                }
            }
            storeName(alias.boundName, from: module, span)
            next = mark
        }
    }

    /// `from module import names`.
    func importNames(
        _ module: String?, _ level: Int, _ names: [ImportAlias], _ statement: Statement
    ) throws(SyntaxError) {
        if module == "__future__", level == 0, !context.features.isHead(statement) {
            throw SyntaxError("from __future__ imports must occur at the beginning of the file", statement.span)
        }
        let span = statement.span
        let register = allocate()
        importName(module ?? "", level: level, names: names.map(\.name), span, into: register)
        for alias in names {
            if alias.name == "*" {
                code.emit(.importStar, a: register, span)
                continue
            }
            let item = allocate()
            code.emit(.importFrom, a: item, b: register, c: code.name(alias.name), span)
            storeName(alias.alias ?? alias.name, from: item, span)
            next = register + 1
        }
    }

    private func importName(_ name: String, level: Int, names: [String]?, _ span: SourceSpan, into target: Int) {
        let wanted = names.map { ConstantKey.tuple($0.map { ConstantKey(text: $0) }) } ?? ConstantKey.none
        code.emit(.importName, a: target, b: code.constant(ConstantKey(text: name)), c: level, span)
        code.emitExtra(code.constant(wanted), span)
    }
}
