import PythonSyntax
import Testing

@Suite struct ParserTests {
    private func dump(_ text: String) throws -> String { TreeDump.text(try Parser.parseExpression(text)) }

    /// The dump without places, to show shapes.
    private func shape(_ text: String) throws -> String {
        var result = ""
        var isPlace = false
        for character in TreeDump.text(try Parser.parse(text)) {
            if character == "@" { isPlace = true }
            if isPlace, character == "(" { isPlace = false }
            if !isPlace { result.append(character) }
        }
        return result
    }

    @Test func `an expression stands where its text does`() throws {
        #expect(
            try dump("(a + 1) * b")
                == "BinOp@1:0-1:11(BinOp@1:1-1:6(Name@1:1-1:2(a) Add Constant@1:5-1:6(1)) Mult Name@1:10-1:11(b))")
    }

    @Test(arguments: [
        ("a - b - c\n", "[Expr(BinOp(BinOp(Name(a) Sub Name(b)) Sub Name(c)))]"),
        ("-a ** -b\n", "[Expr(UnaryOp(USub BinOp(Name(a) Pow UnaryOp(USub Name(b)))))]"),
        ("not a in b\n", "[Expr(UnaryOp(Not Compare(Name(a) [In] [Name(b)])))]"),
        ("a < b is not c\n", "[Expr(Compare(Name(a) [Lt IsNot] [Name(b) Name(c)]))]"),
        ("a or b and c\n", "[Expr(BoolOp(Or [Name(a) BoolOp(And [Name(b) Name(c)])]))]"),
        (
            "a | b ^ c & d << e + f * g\n",
            "[Expr(BinOp(Name(a) BitOr BinOp(Name(b) BitXor BinOp(Name(c) BitAnd BinOp(Name(d) LShift BinOp(Name(e) Add BinOp(Name(f) Mult Name(g))))))))]"
        ),
        ("a if b else c\n", "[Expr(IfExp(Name(b) Name(a) Name(c)))]"),
        (
            "await_ = lambda *a, b=1, **c: a\n",
            "[Assign([Name(await_)] Lambda(arguments([] [] arg(a _) [arg(b _)] [Constant(1)] arg(c _) []) Name(a)))]"
        ),
        ("x[1:2, *y]\n", "[Expr(Subscript(Name(x) Tuple([Slice(Constant(1) Constant(2) _) Starred(Name(y))])))]"),
        ("(y := 1)\n", "[Expr(NamedExpr(Name(y) Constant(1)))]"),
        ("[x async for x in y if z]\n", "[Expr(ListComp(Name(x) [comprehension(Name(x) Name(y) [Name(z)] 1)]))]"),
        ("{**a, 1: 2}\n", "[Expr(Dict([_ Constant(1)] [Name(a) Constant(2)]))]"),
        (
            "print(*a, b=c, **d)\n",
            "[Expr(Call(Name(print) [Starred(Name(a))] [keyword(b Name(c)) keyword(_ Name(d))]))]"
        ),
        ("a, *b = c = d\n", "[Assign([Tuple([Name(a) Starred(Name(b))]) Name(c)] Name(d))]"),
        ("(x): int = 1\n", "[AnnAssign(Name(x) Name(int) Constant(1) 0)]"),
        ("x @= y\n", "[AugAssign(Name(x) MatMult Name(y))]"),
        ("from ...a import (b as c, d,)\n", "[ImportFrom(a [alias(b c) alias(d _)] 3)]"),
        ("match = case = _ = 1\n", "[Assign([Name(match) Name(case) Name(_)] Constant(1))]"),
        ("match(x)\n", "[Expr(Call(Name(match) [Name(x)] []))]"),
        ("with (a as b, c): pass\n", "[With([withitem(Name(a) Name(b)) withitem(Name(c) _)] [Pass()])]"),
        ("with (a, b) as c: pass\n", "[With([withitem(Tuple([Name(a) Name(b)]) Name(c))] [Pass()])]"),
        (
            "try:\n  a\nexcept* B as c:\n  d\n",
            "[TryStar([Expr(Name(a))] [ExceptHandler(Name(B) c [Expr(Name(d))])] [] [])]"
        ),
        (
            "if a: b\nelif c: d\nelse: e\n",
            "[If(Name(a) [Expr(Name(b))] [If(Name(c) [Expr(Name(d))] [Expr(Name(e))])])]"
        ),
    ])
    func `reads`(_ text: String, _ expected: String) throws {
        #expect(try shape(text) == expected)
    }

    @Test func `reads every pattern`() throws {
        let text = """
            match x, y:
                case [1, *_, -2 + 3j] | (a, b) if c: pass
                case {"k": v, **rest}: pass
                case A.B(c, d=None) as e: pass
                case _: pass

            """
        #expect(
            try shape(text)
                == "[Match(Tuple([Name(x) Name(y)]) [match_case(MatchOr([MatchSequence([MatchValue(Constant(1)) MatchStar(_) MatchValue(BinOp(UnaryOp(USub Constant(2)) Add Constant(j4008000000000000)))]) MatchSequence([MatchAs(_ a) MatchAs(_ b)])]) Name(c) [Pass()]) match_case(MatchMapping([Constant(s6b)] [MatchAs(_ v)] rest) _ [Pass()]) match_case(MatchAs(MatchClass(Attribute(Name(A) B) [MatchAs(_ c)] [d] [MatchSingleton(None)]) e) _ [Pass()]) match_case(MatchAs(_ _) _ [Pass()])])]"
        )
    }

    @Test func `parses bytes that their comment says are Latin-1`() throws {
        let source = Array("# -*- coding: latin-1 -*-\nx = '".utf8) + [0xE9] + Array("'\n".utf8)
        let module = try Parser.parse(source, name: "a.py")
        guard case .assign(_, let value) = module.body[0].kind, case .constant(let constant) = value.kind else {
            Issue.record("no assignment")
            return
        }
        #expect(constant == .string([0xE9]))
    }

    @Test(arguments: [
        ("", "Non-UTF-8 code starting with '\\xff' in file a.py on line 2, but no encoding declared; see https://peps.python.org/pep-0263/ for details"),
        ("# coding: utf-8", "(unicode error) 'utf-8' codec can't decode byte 0xff in position 21: invalid start byte"),
        ("# coding: ascii", "encoding problem: ascii"), ("# coding: klingon", "encoding problem: klingon"),
    ])
    func `refuses bytes that are not in the file's encoding`(_ comment: String, _ message: String) {
        do {
            _ = try Parser.parse(Array((comment + "\ny = '").utf8) + [0xFF, 0x27], name: "a.py")
            Issue.record("no error")
        } catch {
            #expect(error.message == message)
        }
    }

    @Test func `refuses zero bytes`() {
        do {
            _ = try Parser.parse("x\0")
            Issue.record("no error")
        } catch {
            #expect(error.message == "source code string cannot contain null bytes")
        }
    }
}
