import Testing

/// Whatever nests ends with RecursionError, not with the native stack.
@Suite struct NestingTests {
    @Test(arguments: [
        "def f(): f()\nf()",
        "class A:\n    def __repr__(s): return repr(s)\nrepr(A())",
        "class A:\n    def __eq__(s, o): return s == o\nA() == A()",
        "class A:\n    def __hash__(s): return hash(s)\nhash(A())",
        "class A:\n    def __getattr__(s, n): return getattr(s, n)\nA().a",
        "class A:\n    @property\n    def x(s): return s.x\nA().x",
        "class A:\n    def __iter__(s): return iter(s)\nlist(A())",
        "class A: pass\nA.__call__ = A()\nA()()",
        "class M(type): pass\nclass A(metaclass=M): pass\nM.__call__ = A\nA()",
        "def f(): sorted([1], key=lambda x: f())\nf()",
        "def f(): exec('f()', globals())\nf()",
        "import sys\nsys.setrecursionlimit(10**8)\ndef f(): list(map(lambda x: f(), [1]))\nf()",
        "x = []\nfor i in range(3000): x = [x]\nrepr(x)",
        "x = []\ny = []\nfor i in range(3000): x, y = [x], [y]\nx == y",
        "x = ()\nfor i in range(3000): x = (x,)\nhash(x)",
        "x, y = frozenset(), frozenset()\nfor i in range(3000): x, y = frozenset([x]), frozenset([y])\nx == y",
        "s = slice(1)\nfor i in range(3000): s = slice(s)\nrepr(s)",
        "s, t = slice(1), slice(1)\nfor i in range(3000): s, t = slice(s), slice(t)\ns == t",
        "import collections\nd, e = [], []\nfor i in range(3000): d, e = collections.deque([d]), collections.deque([e])\nd == e",
        "t = list[int]\nfor i in range(3000): t = list[t]\nrepr(t)",
        "m = [].append\nfor i in range(3000): m = m.__call__\nm(1)",
        "import json\nx = []\nfor i in range(3000): x = [x]\njson.dumps(x)",
        "import json\njson.loads('[' * 5000)",
        "def g(x): yield from x\nx = iter([1])\nfor i in range(3000): x = g(x)\nlist(x)",
        "x = iter([1])\nfor i in range(3000): x = map(lambda a: a, x)\nlist(x)",
    ])
    func nestingEndsWithRecursionError(source: String) { HostileProgram(source, .raises("RecursionError")).expectEnd() }

    /// A callable that is no function takes the receiver in a place of its own, not in a register of the caller.
    @Test func calledInstancesDoNotDisturbTheirCaller() {
        let source = """
            class Inner:
                def __call__(self, *arguments): return arguments
            class Outer:
                __call__ = Inner()
            class Bound:
                __call__ = [].append
            def f():
                a, b, c = 1, 2, 3
                outer = Outer()
                got = outer(4, 5)
                Bound()(6)
                return a, b, c, got
            assert f() == (1, 2, 3, (4, 5)), f()
            """
        HostileProgram(source, .completes).expectEnd()
    }
}
