import PythonSyntax
import Testing

@Suite struct CompletenessTests {
    @Test(arguments: [
        "", "# note", "x = 1", "x = 1\n", "if x:\n    y()\n", "def f(): return 1", "f(\n  1)", "x = '''a\nb'''",
        "pass; pass",
    ])
    func `can run`(_ text: String) {
        #expect(Parser.isComplete(text) == .complete)
    }

    @Test(arguments: [
        ("if x:", 4), ("if x:\n    y()", 4), ("for x in y:\n    if x:", 8), ("def f():\n    return 1", 0), ("f(", 4),
        ("f(1,", 0),
        ("x = '''a", 0), ("x = 1 + \\", 0), ("try:\n    x", 4), ("@a", 0), ("x = {\n    'a': 1,", 4),
        ("class A:\n    def f(self):", 8),
        ("match x:\n    case 1:", 8),
    ])
    func `wants another line`(_ text: String, _ indent: Int) {
        #expect(Parser.isComplete(text) == .incomplete(indent: indent))
    }

    @Test(arguments: ["x = ", "f(]", "x = 'a", "if x\n", "1 = x", "if x:\npass", "if x:\n\n", "  x"])
    func `is wrong`(_ text: String) {
        #expect(Parser.isComplete(text) == .invalid)
    }
}
