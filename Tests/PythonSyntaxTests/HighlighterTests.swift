import PythonSyntax
import Testing

@Suite struct HighlighterTests {
    /// The coloured pieces of a text, as `kind:text`.
    private func pieces(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return Highlighter.spans(of: text).map { "\($0.kind):\(String(decoding: bytes[$0.range], as: UTF8.self))" }
    }

    @Test func `tells keywords, names, definitions and builtins`() {
        #expect(
            pieces("async def main(x): # go\n    return len(x) + 1.5\n") == [
                "keyword:async", "keyword:def", "definition:main", "operator:(", "name:x", "operator:)", "operator::",
                "comment:# go",
                "keyword:return", "builtin:len", "operator:(", "name:x", "operator:)", "operator:+", "number:1.5",
            ])
        #expect(pieces("a.len") == ["name:a", "operator:.", "name:len"])
    }

    @Test func `colours decorators`() {
        #expect(
            pieces("@a.b(1)\ndef f(): pass")[..<5] == [
                "decorator:@", "decorator:a", "decorator:.", "decorator:b", "operator:(",
            ])
    }

    @Test func `colours the expressions of f-strings`() {
        #expect(
            pieces("f'a{len(x)}b'") == [
                "string:f'a", "operator:{", "builtin:len", "operator:(", "name:x", "operator:)", "operator:}",
                "string:b'",
            ])
    }

    @Test func `an open string is a string to its end`() {
        #expect(pieces("x = 'abc\ny") == ["name:x", "operator:=", "string:'abc", "name:y"])
        #expect(pieces("x = '''abc\ny") == ["name:x", "operator:=", "string:'''abc\ny"])
        #expect(pieces("f'abc") == ["string:f'abc"])
    }

    @Test func `goes on after a fault`() {
        #expect(pieces("a ) b") == ["name:a", "error:)", "name:b"])
        #expect(pieces("1abc + $ x") == ["error:1abc", "operator:+", "error:$", "name:x"])
        #expect(pieces("if x:\n    a\n  b") == ["keyword:if", "name:x", "operator::", "name:a", "name:b"])
        #expect(pieces("(a # c") == ["operator:(", "name:a", "comment:# c"])
    }

    @Test func `soft keywords are keywords only at the head of a block`() {
        #expect(pieces("match x:\n    case 1: pass").first == "keyword:match")
        #expect(pieces("match = 1").first == "name:match")
    }
}
