import Testing

/// A limit ends the run: no handler of the program sees it, nothing of the program runs after it.
@Suite struct UncatchableTests {
    @Test(arguments: [
        "try:\n    while 1: pass\nexcept BaseException: print('caught')",
        "try:\n    while 1: pass\nfinally:\n    print('caught')\n    while 1: pass",
        "while 1:\n    try:\n        while 1: pass\n    except BaseException: print('caught')",
        "class A:\n    def __enter__(s): pass\n    def __exit__(s, *a): print('caught'); return True\nwith A():\n    while 1: pass",
        "import contextlib\nwith contextlib.suppress(BaseException):\n    while 1: pass\nprint('caught')",
        "import random\nrandom.betavariate(float('nan'), 1)", "import random\nrandom.gammavariate(float('inf'), 1)",
        "import random\nrandom.vonmisesvariate(0, float('nan'))",
        "sum(iter(int, 1))", "5 in iter(int, 1)", "max(iter(int, 1))", "all(iter(lambda: 1, 0))",
        "import itertools\nsum(itertools.count())", "import itertools\nset(itertools.repeat(0))",
        "import itertools\nnext(filter(None, itertools.repeat(0)))",
        "import collections\ncollections.deque(iter(int, 1), maxlen=1)",
        "import functools\nfunctools.reduce(lambda a, b: a, iter(int, 1))",
        "def f(x):\n    try: f(x + 1)\n    except: f(x + 1)\nf(0)",
        "def g():\n    while 1:\n        try: yield\n        except GeneratorExit: pass\n        while 1: pass\nx = g()\nnext(x)\nx.close()",
        "import asyncio\nasync def f():\n    while 1: await asyncio.sleep(0)\nasyncio.run(f())",
        "import asyncio\nasync def f():\n    while 1: await asyncio.sleep(1e-12)\nasyncio.run(f())",
        """
        import asyncio
        def again(): asyncio.get_running_loop().call_soon(again)
        async def main():
            again()
            await asyncio.sleep(1)
        asyncio.run(main())
        """,
        """
        import asyncio
        class Forever:
            def __await__(self):
                while 1: yield
        async def main(): await Forever()
        try: asyncio.run(main())
        except BaseException: print('caught')
        """,
    ])
    func anEndlessProgramReachesItsInstructions(source: String) {
        HostileProgram(source, .reaches([.instructions])).expectEnd()
    }

    @Test(arguments: [
        HostileProgram("while 1: print('x' * 1000)", .reaches([.output])),
        HostileProgram(
            "import sys\nwhile 1:\n    try: sys.stdout.write('x' * 1000)\n    except BaseException: pass",
            .reaches([.output])),
        HostileProgram(
            "import asyncio\nasync def f():\n    while 1: asyncio.create_task(asyncio.sleep(1))\nasyncio.run(f())",
            .reaches([.tasks])),
        HostileProgram(
            """
            import asyncio
            async def f():
                try: await asyncio.sleep(10**9)
                except BaseException: print('caught')
            asyncio.run(f())
            """, .reaches([.time])),
        HostileProgram(
            """
            import requests
            while 1:
                try: requests.get('https://api.example.com/user/1')
                except BaseException: pass
            """, .reaches([.requests])),
    ])
    func otherLimitsCannotBeCaughtEither(program: HostileProgram) { program.expectEnd() }
}
