import Testing

/// Callbacks that change what a built-in is working on.
@Suite struct MutationTests {
    @Test(arguments: [
        """
        class A:
            def __index__(self): x.clear(); return 5
        import collections
        for make in (lambda: collections.deque([1] * 10), lambda: [1] * 10, lambda: bytearray(10)):
            for text in ('x[A()]', 'x.pop(A())', 'x.insert(A(), 1)', 'x * A()', 'x[A()] = 1', 'del x[A()]', 'x[0:A()] = [1]',
                    'x.index(1, A())', 'x.index(1, 0, A())', 'x.rotate(A())', 'x[A():]', 'x.extend([A()])'):
                x = make()
                try: exec(text)
                except (IndexError, TypeError, ValueError, AttributeError, RuntimeError): pass
        """,
        """
        class A:
            def __eq__(self, other): x.clear(); return False
            __hash__ = lambda self: 1
        for make in (list, set, lambda row: {a: 1 for a in row}):
            for text in ('A() in x', 'x == make([A(), A()])', 'x.index(5)', 'x.count(5)', 'x.remove(A())', 'x.update([A()])'):
                x = []
                x = make([A() for i in range(10)])
                try: exec(text)
                except (TypeError, ValueError, KeyError, AttributeError, RuntimeError, IndexError): pass
        """,
        """
        x = [3, 2, 1] * 30
        def key(value): x.append(1); return value
        try: x.sort(key=key)
        except ValueError: pass
        """,
        """
        for arguments in ((2**63 - 1, -2**63), (-2**63, 2**63 - 1), (5, 6), (-1, 0)):
            str(UnicodeDecodeError('utf8', b'abc', *arguments, 'x'))
            str(UnicodeEncodeError('utf8', 'abc', *arguments, 'x'))
        """,
    ])
    func aContainerMayChangeUnderABuiltIn(source: String) { HostileProgram(source, .completes).expectEnd() }
}
