/// A program that calls built-ins and methods at random with odd arguments, among them objects whose special methods
/// change the containers that are being worked on.
enum OddCalls {
    /// The program of a seed; Python's own `random` draws the calls.
    static func program(seed: UInt64) -> String {
        """
        import random, builtins, json, math, itertools, functools, collections, asyncio, sys, time
        chance = random.Random(\(seed))
        class Odd:
            def __init__(self): self.count = 0
            def __index__(self): return chance.choice([0, -1, 5, 2**63 - 1, -2**63, 10**30])
            def __len__(self): return chance.choice([0, 1, 5, 2**40])
            def __bool__(self): return chance.random() < 0.5
            def __hash__(self): return chance.choice([0, 1, 10**30])
            def __eq__(self, other): mutate(); return chance.random() < 0.5
            def __lt__(self, other): mutate(); return chance.random() < 0.5
            def __iter__(self): mutate(); return iter([self, 1, 'a'])
            def __getitem__(self, key): mutate(); return chance.choice([1, IndexError])
            def __call__(self, *a, **k): mutate(); return chance.choice([1, 'a', None, self])
            def __repr__(self): mutate(); return 'odd'
            def __float__(self): return chance.choice([0.0, 1e308, float('nan')])
            def keys(self): return ['a', 'b']
        def mutate():
            for box in boxes:
                if chance.random() < 0.1:
                    try: box.clear()
                    except Exception: pass
                if chance.random() < 0.1:
                    try: box.append(1)
                    except Exception: pass
        boxes = []
        def fresh():
            return [[3, 1, 2], {'a': 1, 2: 'b'}, {1, 2, 'x'}, bytearray(b'abc'), collections.deque([1, 2, 3], 4), [Odd(), Odd()],
                {Odd(): Odd()}, collections.OrderedDict(a=1), collections.Counter('aab'), collections.defaultdict(list)]
        def odd():
            return chance.choice([None, True, 0, 1, -1, 5, 2**31, 2**63 - 1, -2**63, 2**63, 10**30, -10**30, 0.0, -0.0, 1.5, 1e308,
                float('inf'), float('nan'), '', 'a', 'abc', 'é名', '\\ud800', '%s', '{}', '{0!r:>{1}}', '%*d', b'', b'abc', b'\\xff', (), (1, 2),
                ((1,),), range(5), range(10**18), slice(None, None, -1), slice(2**63, -2**70, 10**20), frozenset([1]), 1j, Ellipsis,
                NotImplemented, int, str, list, type, object, Odd, Odd(), Odd(), len, print, lambda *a: mutate(), lambda x: x, (x for x in [1, 2]),
                iter([1, 2]), map(str, [1]), zip([1], [2]), ValueError('x'), ValueError, KeyError(Odd()), sys, json, super, property(len),
                staticmethod(len), classmethod(len), chance.choice(boxes), chance.choice(boxes), memoryview if hasattr(builtins, 'memoryview') else 1])
        names = [n for n in dir(builtins) if n not in ('exit', 'quit', 'input', 'help', 'breakpoint')]
        for turn in range(150):
            boxes = fresh()
            kind = chance.randrange(5)
            try:
                if kind == 0: call = getattr(builtins, chance.choice(names))
                elif kind == 1:
                    target = chance.choice([math, itertools, functools, collections, json, time, random, asyncio])
                    call = getattr(target, chance.choice(dir(target)))
                else:
                    target = odd()
                    if chance.random() < 0.5: target = chance.choice(boxes)
                    call = getattr(target, chance.choice(dir(target)))
                    if call in (dir,): continue
                result = call(*[odd() for _ in range(chance.choice([0, 1, 1, 2, 2, 3]))])
                repr(result)
                for _, x in zip(range(20), iter(result)): pass
                hash(result)
            except BaseException as e:
                try: str(e)
                except BaseException: pass
        """
    }
}
