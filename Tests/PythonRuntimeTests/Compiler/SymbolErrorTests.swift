import PythonSyntax
import Testing

@testable import PythonRuntime

/// Errors that show only when the tree is compiled: CPython 3.11's words and places (recorded from it).
@Suite struct SymbolErrorTests {
    /// Source, CPython's message, and where its carets stand: line, first and last column from 0, the end excluded.
    static let cases: [(source: String, message: String, place: String)] = [
        ("def f():\n    await x", "'await' outside async function", "2:4-2:11"),
        ("def f():\n    async with a: pass", "'async with' outside async function", "2:4-2:22"),
        ("def f():\n    async for a in b: pass", "'async for' outside async function", "2:4-2:26"),
        ("def f():\n    break", "'break' outside loop", "2:4-2:9"),
        ("for x in y:\n    def f():\n        continue", "'continue' not properly in loop", "3:8-3:16"),
        ("class A:\n    return 1", "'return' outside function", "2:4-2:12"),
        ("class A:\n    yield 1", "'yield' outside function", "2:4-2:11"),
        ("def f():\n    print(x)\n    global x", "name 'x' is used prior to global declaration", "3:4-3:12"),
        ("def f():\n    x = 1\n    global x", "name 'x' is assigned to before global declaration", "3:4-3:12"),
        ("def f(x):\n    global x", "name 'x' is parameter and global", "2:4-2:12"),
        ("def f(x):\n    nonlocal x", "name 'x' is parameter and nonlocal", "2:4-2:14"),
        ("def f():\n    nonlocal x", "no binding for nonlocal 'x' found", "2:4-2:14"),
        ("def f():\n    x = 1\n    def g():\n        print(x)\n        nonlocal x", "name 'x' is used prior to nonlocal declaration", "5:8-5:18"),
        ("def f():\n    x=1\n    def g():\n        nonlocal x\n        global x", "name 'x' is nonlocal and global", "4:8-4:18"),
        ("def f():\n    global x\n    x: int = 1", "annotated name 'x' can't be global", "3:4-3:14"),
        ("def f():\n    x: int\n    global x", "annotated name 'x' can't be global", "3:4-3:12"),
        ("def f():\n    [x async for x in y]", "asynchronous comprehension outside of an asynchronous function", "2:4-2:24"),
        ("async def f():\n    yield 1\n    return 2", "'return' with value in async generator", "3:4-3:12"),
        ("try: pass\nexcept: pass\nexcept A: pass", "default 'except:' must be last", "2:0-2:12"),
        ("def f():\n    from x import *", "import * only allowed at module level", "2:18-2:19"),
        ("class A:\n    from x import *", "import * only allowed at module level", "2:18-2:19"),
        ("x = 1\nfrom __future__ import annotations", "from __future__ imports must occur at the beginning of the file", "2:0-2:34"),
        ("def f():\n    [(yield x) for x in y]", "'yield' inside list comprehension", "2:6-2:13"),
        ("def f():\n    {x: (yield from x) for x in y}", "'yield' inside dict comprehension", "2:9-2:21"),
        ("def f():\n    ((yield) for x in y)", "'yield' inside generator expression", "2:6-2:11"),
        ("class A:\n    [x := 1 for y in z]", "assignment expression within a comprehension cannot be used in a class body", "2:5-2:6"),
        ("def f():\n    [i := 0 for i in y]", "assignment expression cannot rebind comprehension iteration variable 'i'", "2:5-2:6"),
        ("def f():\n    [(j := 0) for i in y for j in z]", "assignment expression cannot rebind comprehension iteration variable 'j'", "2:6-2:7"),
        ("match x:\n    case y: pass\n    case 1: pass", "name capture 'y' makes remaining patterns unreachable", "2:9-2:10"),
        ("match x:\n    case _: pass\n    case 1: pass", "wildcard makes remaining patterns unreachable", "2:9-2:10"),
        ("match x:\n    case 1 | _: pass\n    case 2: pass", "wildcard makes remaining patterns unreachable", "2:13-2:14"),
        ("match x:\n    case y | 1: pass", "name capture 'y' makes remaining patterns unreachable", "2:9-2:10"),
        ("match x:\n    case [a, a]: pass", "multiple assignments to name 'a' in pattern", "2:13-2:14"),
        ("match x:\n    case [*a, *b]: pass", "multiple starred names in sequence pattern", "2:9-2:17"),
        ("match x:\n    case a.b | [c]: pass", "alternative patterns bind different names", "2:16-2:17"),
        ("match x:\n    case {1: a, 1: b}: pass", "mapping pattern checks duplicate key (1)", "2:9-2:21"),
        ("match x:\n    case A(b=1, b=2): pass", "attribute name repeated in class pattern: b", "2:18-2:19"),
        ("match x:\n    case (a | 1) | 2: pass", "name capture 'a' makes remaining patterns unreachable", "2:10-2:11"),
        ("for x in y:\n    try: pass\n    except* A:\n        break", "'break', 'continue' and 'return' cannot appear in an except* block", "4:8-4:13"),
        ("def f():\n    try: pass\n    except* A:\n        return", "'break', 'continue' and 'return' cannot appear in an except* block", "4:8-4:14"),
        ("async def f():\n    yield from x", "'yield from' inside async function", "2:4-2:16"),
        ("async def f():\n    lambda: await x", "'await' outside async function", "2:12-2:19"),
        ("async def f():\n    def g():\n        await x", "'await' outside async function", "3:8-3:15"),
        ("def f():\n    return [await x for x in y]", "asynchronous comprehension outside of an asynchronous function", "2:11-2:31"),
        ("def f():\n    return [[x async for x in y] for y in z]", "asynchronous comprehension outside of an asynchronous function", "2:11-2:44"),
        ("class A:\n    await x", "'await' outside function", "2:4-2:11"),
        ("class A:\n    nonlocal x", "no binding for nonlocal 'x' found", "2:4-2:14"),
        ("x: int\nglobal x", "annotated name 'x' can't be global", "2:0-2:8"),
        ("x = 1\nglobal x", "name 'x' is assigned to before global declaration", "2:0-2:8"),
        ("print(x)\nglobal x", "name 'x' is used prior to global declaration", "2:0-2:8"),
        ("class A:\n    x = 1\n    global x", "name 'x' is assigned to before global declaration", "3:4-3:12"),
        ("def f():\n    for x in y: pass\n    global x", "name 'x' is assigned to before global declaration", "3:4-3:12"),
        ("def f():\n    del x\n    global x", "name 'x' is assigned to before global declaration", "3:4-3:12"),
        ("def f():\n    x += 1\n    global x", "name 'x' is assigned to before global declaration", "3:4-3:12"),
        ("def f():\n    class x: pass\n    global x", "name 'x' is assigned to before global declaration", "3:4-3:12"),
        ("def f():\n    try: pass\n    except A as x: pass\n    nonlocal x", "name 'x' is assigned to before nonlocal declaration", "4:4-4:14"),
        ("def f():\n    while 1:\n        pass\n    else:\n        break", "'break' outside loop", "5:8-5:13"),
        ("for x in y:\n    pass\nelse:\n    continue", "'continue' not properly in loop", "4:4-4:12"),
        ("while 1:\n    class A:\n        break", "'break' outside loop", "3:8-3:13"),
        ("if 1:\n    return", "'return' outside function", "2:4-2:10"),
        ("with a:\n    break", "'break' outside loop", "2:4-2:9"),
        ("try:\n    break\nfinally:\n    pass", "'break' outside loop", "2:4-2:9"),
        ("def f():\n    nonlocal __class__", "no binding for nonlocal '__class__' found", "2:4-2:22"),
        ("def f():\n    x\n    def g():\n        nonlocal x", "no binding for nonlocal 'x' found", "4:8-4:18"),
    ]

    @Test(arguments: cases) func agreesWithCPython(source: String, message: String, place: String) throws {
        let interpreter = Interpreter()
        let module = try Parser.parse(source)
        do {
            _ = try Compiler.compile(module, file: "test.py", interpreter: interpreter)
            Issue.record("compiled: \(source)")
        } catch {
            let span = error.span
            #expect(error.message == message)
            #expect("\(span.line):\(span.column)-\(span.endLine):\(span.endColumn)" == place)
        }
    }

    @Test(arguments: [
        "def f():\n    import x\n    global x\n",
        "def f():\n    return (await x for x in y)\n",
        "async def f():\n    return [[x async for x in y] for y in z]\n",
        "class A:\n    def f(self):\n        nonlocal __class__\n        __class__ = 1\n",
        "from __future__ import annotations, division\n",
        "match x:\n    case _ as y if y: pass\n    case 1: pass\n",
    ]) func accepts(source: String) throws {
        let interpreter = Interpreter()
        _ = try Compiler.compile(Parser.parse(source), file: "test.py", interpreter: interpreter)
    }
}
