/// Programs that make exceptions and read them. What python3 3.11.7 printed for each is recorded beside it.
extension RecordedProgram {
    static let attributes: [RecordedProgram] = [
        RecordedProgram(
            "groups",
            ##"""
            def t(f):
                try: print("->", repr(f()))
                except BaseException as e: print(type(e).__name__, e)
            t(lambda: ExceptionGroup())
            t(lambda: ExceptionGroup(1,[]))
            t(lambda: ExceptionGroup("a",[]))
            t(lambda: ExceptionGroup("a",1))
            t(lambda: ExceptionGroup("a",(x for x in [ValueError()])))
            t(lambda: ExceptionGroup("a",[1]))
            t(lambda: ExceptionGroup("a",[ValueError]))
            t(lambda: ExceptionGroup("a",[KeyboardInterrupt()]))
            t(lambda: BaseExceptionGroup("a",[KeyboardInterrupt()]))
            t(lambda: BaseExceptionGroup("a",[ValueError(1)]))
            t(lambda: ExceptionGroup("x",[ValueError(), KeyError()]).split(ValueError))
            t(lambda: ExceptionGroup("x",[ValueError(), KeyError()]).split(lambda e: isinstance(e,KeyError)))
            t(lambda: ExceptionGroup("x",[ValueError(), KeyError()]).subgroup((ValueError,KeyError)))
            t(lambda: ExceptionGroup("x",[ValueError(), KeyError()]).subgroup(3))
            t(lambda: ExceptionGroup("x",[ValueError(), KeyError()]).subgroup(int))
            t(lambda: str(ExceptionGroup("x",[ValueError(), KeyError()])))
            t(lambda: ExceptionGroup("x",[ValueError(), KeyError()]).derive([1]))
            t(lambda: ExceptionGroup("x",[ValueError(), KeyError()]).args)
            t(lambda: ExceptionGroup("x",[ValueError(), KeyError()], 3))
            t(lambda: ExceptionGroup("x",[ValueError(), KeyError()], a=3))
            """##,
            prints: ##"""
            TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (0 given)
            TypeError BaseExceptionGroup.__new__() argument 1 must be str, not int
            ValueError second argument (exceptions) must be a non-empty sequence
            TypeError second argument (exceptions) must be a sequence
            TypeError second argument (exceptions) must be a sequence
            ValueError Item 0 of second argument (exceptions) is not an exception
            ValueError Item 0 of second argument (exceptions) is not an exception
            TypeError Cannot nest BaseExceptions in an ExceptionGroup
            -> BaseExceptionGroup('a', [KeyboardInterrupt()])
            -> ExceptionGroup('a', [ValueError(1)])
            -> (ExceptionGroup('x', [ValueError()]), ExceptionGroup('x', [KeyError()]))
            -> (ExceptionGroup('x', [KeyError()]), ExceptionGroup('x', [ValueError()]))
            -> ExceptionGroup('x', [ValueError(), KeyError()])
            TypeError expected a function, exception type or tuple of exception types
            TypeError expected a function, exception type or tuple of exception types
            -> 'x (2 sub-exceptions)'
            ValueError Item 0 of second argument (exceptions) is not an exception
            -> ('x', [ValueError(), KeyError()])
            TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (3 given)
            TypeError ExceptionGroup() takes no keyword arguments

            """##),
        RecordedProgram(
            "system errors",
            ##"""
            def t(f):
                try: print("->", repr(f()))
                except BaseException as e: print(type(e).__name__, e)
            t(lambda: OSError(2,"No","f"))
            t(lambda: str(OSError(2,"No","f")))
            t(lambda: str(OSError(2,"No","f",None,"g")))
            t(lambda: str(OSError(2,"No")))
            t(lambda: str(OSError("No")))
            t(lambda: str(OSError()))
            t(lambda: OSError(2,"No","f").args)
            t(lambda: str(FileNotFoundError(2,"x")))
            t(lambda: (OSError(2,"No","f").filename2, OSError(1).errno))
            t(lambda: StopIteration(a=1)); t(lambda: KeyError(a=1)); t(lambda: SystemExit(a=1)); t(lambda: OSError(a=1)); t(lambda: SyntaxError(a=1));t(lambda: UnicodeDecodeError(a=1)); t(lambda: BaseException(a=1)); t(lambda: MemoryError(a=1)); t(lambda: TimeoutError(a=1)); t(lambda: UnboundLocalError(a=1))
            """##,
            prints: ##"""
            -> FileNotFoundError(2, 'No')
            -> "[Errno 2] No: 'f'"
            -> "[Errno 2] No: 'f' -> 'g'"
            -> '[Errno 2] No'
            -> 'No'
            -> ''
            -> (2, 'No')
            -> '[Errno 2] x'
            -> (None, None)
            TypeError StopIteration() takes no keyword arguments
            TypeError KeyError() takes no keyword arguments
            TypeError SystemExit() takes no keyword arguments
            TypeError OSError() takes no keyword arguments
            TypeError SyntaxError() takes no keyword arguments
            TypeError UnicodeDecodeError() takes no keyword arguments
            TypeError BaseException() takes no keyword arguments
            TypeError MemoryError() takes no keyword arguments
            TypeError TimeoutError() takes no keyword arguments
            TypeError 'a' is an invalid keyword argument for NameError()

            """##),
        RecordedProgram(
            "texts and representations",
            ##"""
            def t(f):
                try: print("->", repr(f()))
                except BaseException as e: print(type(e).__name__, e)
            t(lambda: ExceptionGroup("a",(x for x in [ValueError()])))
            t(lambda: BaseExceptionGroup("a",[ValueError(1)]))
            t(lambda: ExceptionGroup("x",[ValueError(), KeyError()]).split(ValueError))
            t(lambda: ExceptionGroup("x",[ValueError(), KeyError()]).split(lambda e: isinstance(e,KeyError)))
            t(lambda: ExceptionGroup("x",[ValueError(), KeyError()]).subgroup((ValueError,KeyError)))
            t(lambda: ExceptionGroup("x",[ValueError(), KeyError()]).subgroup(3))
            t(lambda: ExceptionGroup("x",[ValueError(), KeyError()]).subgroup(int))
            t(lambda: str(ExceptionGroup("x",[ValueError(), KeyError()])))
            t(lambda: ExceptionGroup("x",[ValueError(), KeyError()]).derive([1]))
            t(lambda: ExceptionGroup("x",[ValueError(), KeyError()]).args)
            t(lambda: ExceptionGroup("x",[ValueError(), KeyError()], 3))
            t(lambda: ExceptionGroup("x",[ValueError(), KeyError()], a=3))
            t(lambda: ValueError(a=3))
            t(lambda: KeyError(1,2))
            t(lambda: str(KeyError("a")))
            t(lambda: str(KeyError(1,2)))
            t(lambda: str(ValueError(1,2)))
            t(lambda: repr(ValueError("a")))
            t(lambda: repr(ValueError("a",1)))
            t(lambda: SystemExit().code)
            t(lambda: SystemExit(1,2).code)
            t(lambda: StopIteration(1,2).value)
            t(lambda: StopIteration(a=1)); t(lambda: KeyError(a=1)); t(lambda: SystemExit(a=1)); t(lambda: OSError(a=1)); t(lambda: SyntaxError(a=1));t(lambda: UnicodeDecodeError(a=1)); t(lambda: BaseException(a=1)); t(lambda: MemoryError(a=1)); t(lambda: TimeoutError(a=1)); t(lambda: UnboundLocalError(a=1))
            """##,
            prints: ##"""
            TypeError second argument (exceptions) must be a sequence
            -> ExceptionGroup('a', [ValueError(1)])
            -> (ExceptionGroup('x', [ValueError()]), ExceptionGroup('x', [KeyError()]))
            -> (ExceptionGroup('x', [KeyError()]), ExceptionGroup('x', [ValueError()]))
            -> ExceptionGroup('x', [ValueError(), KeyError()])
            TypeError expected a function, exception type or tuple of exception types
            TypeError expected a function, exception type or tuple of exception types
            -> 'x (2 sub-exceptions)'
            ValueError Item 0 of second argument (exceptions) is not an exception
            -> ('x', [ValueError(), KeyError()])
            TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (3 given)
            TypeError ExceptionGroup() takes no keyword arguments
            TypeError ValueError() takes no keyword arguments
            -> KeyError(1, 2)
            -> "'a'"
            -> '(1, 2)'
            -> '(1, 2)'
            -> "ValueError('a')"
            -> "ValueError('a', 1)"
            -> None
            -> (1, 2)
            -> 1
            TypeError StopIteration() takes no keyword arguments
            TypeError KeyError() takes no keyword arguments
            TypeError SystemExit() takes no keyword arguments
            TypeError OSError() takes no keyword arguments
            TypeError SyntaxError() takes no keyword arguments
            TypeError UnicodeDecodeError() takes no keyword arguments
            TypeError BaseException() takes no keyword arguments
            TypeError MemoryError() takes no keyword arguments
            TypeError TimeoutError() takes no keyword arguments
            TypeError 'a' is an invalid keyword argument for NameError()

            """##),
        RecordedProgram(
            "names and objects",
            ##"""
            def t(f):
                try: print("->", repr(f()))
                except BaseException as e: print(type(e).__name__, e)
            t(lambda: ImportError("m",name="n",path="p").path)
            t(lambda: ImportError("m",nam="n",path="p").path)
            t(lambda: AttributeError("m",name="n",obj=3).obj)
            t(lambda: AttributeError("m",nm="n",obj=3).obj)
            t(lambda: AttributeError("m",obj=3).name)
            t(lambda: NameError("m",name=3).name)
            t(lambda: NameError("m",names=3).name)
            t(lambda: StopIteration(a=1)); t(lambda: KeyError(a=1)); t(lambda: SystemExit(a=1)); t(lambda: OSError(a=1)); t(lambda: SyntaxError(a=1));t(lambda: UnicodeDecodeError(a=1)); t(lambda: BaseException(a=1)); t(lambda: MemoryError(a=1)); t(lambda: TimeoutError(a=1)); t(lambda: UnboundLocalError(a=1))
            """##,
            prints: ##"""
            -> 'p'
            TypeError 'nam' is an invalid keyword argument for ImportError()
            -> 3
            TypeError 'nm' is an invalid keyword argument for AttributeError()
            -> None
            -> 3
            TypeError 'names' is an invalid keyword argument for NameError()
            TypeError StopIteration() takes no keyword arguments
            TypeError KeyError() takes no keyword arguments
            TypeError SystemExit() takes no keyword arguments
            TypeError OSError() takes no keyword arguments
            TypeError SyntaxError() takes no keyword arguments
            TypeError UnicodeDecodeError() takes no keyword arguments
            TypeError BaseException() takes no keyword arguments
            TypeError MemoryError() takes no keyword arguments
            TypeError TimeoutError() takes no keyword arguments
            TypeError 'a' is an invalid keyword argument for NameError()

            """##),
        RecordedProgram(
            "syntax errors",
            ##"""
            def t(f):
                try: print("->", repr(f()))
                except BaseException as e: print(type(e).__name__, e)
            t(lambda: SyntaxError("m",("f",1,2,"t")))
            t(lambda: str(SyntaxError("m",("f",1,2,"t"))))
            t(lambda: str(SyntaxError("m",("/a/f",1,2,"t",3,4))))
            t(lambda: str(SyntaxError("m",("f",))))
            t(lambda: str(SyntaxError("m",("f",1,2,"t",3))))
            t(lambda: str(SyntaxError("m",1)))
            t(lambda: str(SyntaxError("m")))
            t(lambda: str(SyntaxError()))
            t(lambda: SyntaxError("m",("f",1,2,"t")).print_file_and_line)
            t(lambda: StopIteration(a=1)); t(lambda: KeyError(a=1)); t(lambda: SystemExit(a=1)); t(lambda: OSError(a=1)); t(lambda: SyntaxError(a=1));t(lambda: UnicodeDecodeError(a=1)); t(lambda: BaseException(a=1)); t(lambda: MemoryError(a=1)); t(lambda: TimeoutError(a=1)); t(lambda: UnboundLocalError(a=1))
            """##,
            prints: ##"""
            -> SyntaxError('m', ('f', 1, 2, 't'))
            -> 'm (f, line 1)'
            -> 'm (f, line 1)'
            TypeError function takes at least 4 arguments (1 given)
            TypeError end_offset must be provided when end_lineno is provided
            TypeError 'int' object is not iterable
            -> 'm'
            -> 'None'
            -> None
            TypeError StopIteration() takes no keyword arguments
            TypeError KeyError() takes no keyword arguments
            TypeError SystemExit() takes no keyword arguments
            TypeError OSError() takes no keyword arguments
            TypeError SyntaxError() takes no keyword arguments
            TypeError UnicodeDecodeError() takes no keyword arguments
            TypeError BaseException() takes no keyword arguments
            TypeError MemoryError() takes no keyword arguments
            TypeError TimeoutError() takes no keyword arguments
            TypeError 'a' is an invalid keyword argument for NameError()

            """##),
        RecordedProgram(
            "failures of codecs",
            ##"""
            def t(f):
                try: print("->", repr(f()))
                except BaseException as e: print(type(e).__name__, e)
            t(lambda: UnicodeDecodeError("utf-8",b"a\xffb",1,2,"bad"))
            t(lambda: str(UnicodeDecodeError("utf-8",b"a\xffb",1,2,"bad")))
            t(lambda: str(UnicodeDecodeError("utf-8",b"a\xffb",1,3,"bad")))
            t(lambda: str(UnicodeDecodeError("utf-8",b"a\xffb",1,"bad")))
            t(lambda: str(UnicodeDecodeError("utf-8","a",1,2,"bad")))
            t(lambda: str(UnicodeEncodeError("utf-8","a\xff\u1234\U00012345",1,2,"bad")))
            t(lambda: str(UnicodeEncodeError("utf-8","a\xff\u1234\U00012345",2,3,"bad")))
            t(lambda: str(UnicodeEncodeError("utf-8","a\xff\u1234\U00012345",3,4,"bad")))
            t(lambda: str(UnicodeEncodeError("utf-8","a\xff\u1234\U00012345",1,4,"bad")))
            t(lambda: str(UnicodeTranslateError("a\xff\u1234\U00012345",1,4,"bad")))
            t(lambda: str(UnicodeTranslateError("a\xff\u1234\U00012345",1,2,"bad")))
            t(lambda: StopIteration(a=1)); t(lambda: KeyError(a=1)); t(lambda: SystemExit(a=1)); t(lambda: OSError(a=1)); t(lambda: SyntaxError(a=1));t(lambda: UnicodeDecodeError(a=1)); t(lambda: BaseException(a=1)); t(lambda: MemoryError(a=1)); t(lambda: TimeoutError(a=1)); t(lambda: UnboundLocalError(a=1))
            """##,
            prints: ##"""
            -> UnicodeDecodeError('utf-8', b'a\xffb', 1, 2, 'bad')
            -> "'utf-8' codec can't decode byte 0xff in position 1: bad"
            -> "'utf-8' codec can't decode bytes in position 1-2: bad"
            TypeError function takes exactly 5 arguments (4 given)
            TypeError a bytes-like object is required, not 'str'
            -> "'utf-8' codec can't encode character '\\xff' in position 1: bad"
            -> "'utf-8' codec can't encode character '\\u1234' in position 2: bad"
            -> "'utf-8' codec can't encode character '\\U00012345' in position 3: bad"
            -> "'utf-8' codec can't encode characters in position 1-3: bad"
            -> "can't translate characters in position 1-3: bad"
            -> "can't translate character '\\xff' in position 1: bad"
            TypeError StopIteration() takes no keyword arguments
            TypeError KeyError() takes no keyword arguments
            TypeError SystemExit() takes no keyword arguments
            TypeError OSError() takes no keyword arguments
            TypeError SyntaxError() takes no keyword arguments
            TypeError UnicodeDecodeError() takes no keyword arguments
            TypeError BaseException() takes no keyword arguments
            TypeError MemoryError() takes no keyword arguments
            TypeError TimeoutError() takes no keyword arguments
            TypeError 'a' is an invalid keyword argument for NameError()

            """##),
        RecordedProgram(
            "what may be assigned",
            ##"""
            def t(f):
                try: print("->", repr(f()))
                except BaseException as e: print(type(e).__name__, e)
            e = ValueError(1)
            def s(n, v): setattr(e, n, v)
            def d(n): delattr(e, n)
            t(lambda: s("__cause__",3))
            t(lambda: s("__context__",3))
            t(lambda: s("__traceback__",3))
            t(lambda: s("args",3))
            t(lambda: s("args",[3]))
            t(lambda: s("__suppress_context__",3))
            t(lambda: s("__suppress_context__",True))
            t(lambda: e.with_traceback(3))
            t(lambda: e.with_traceback(None))
            t(lambda: e.add_note(3))
            t(lambda: e.add_note("x"))
            t(lambda: e.__notes__)
            t(lambda: d("args")); t(lambda: d("__cause__")); t(lambda: d("__context__")); t(lambda: d("__traceback__")); t(lambda: d("__suppress_context__"))
            """##,
            prints: ##"""
            TypeError exception cause must be None or derive from BaseException
            TypeError exception context must be None or derive from BaseException
            TypeError __traceback__ must be a traceback or None
            TypeError 'int' object is not iterable
            -> None
            TypeError attribute value type must be bool
            -> None
            TypeError __traceback__ must be a traceback or None
            -> ValueError(3)
            TypeError note must be a str, not 'int'
            -> None
            -> ['x']
            TypeError args may not be deleted
            TypeError __cause__ may not be deleted
            TypeError __context__ may not be deleted
            TypeError __traceback__ may not be deleted
            TypeError can't delete numeric/char attribute

            """##),
        RecordedProgram(
            "classes of their own",
            ##"""
            def t(f):
                try: print("->", repr(f()))
                except BaseException as e: print(type(e).__name__, e)
            class Q(Exception):
                def __init__(self, a, *, b=2): self.b=b
            t(lambda: Q(1,b=4).args)
            class Q2(OSError):
                def __init__(self, a, *, b=2): self.b=b
            t(lambda: (Q2(1,b=4).args, str(Q2(1,b=4)), Q2(1).errno))
            class Q3(OSError):
                def __init__(self, a): super().__init__(a, "hey")
            t(lambda: (Q3(2).args, str(Q3(2)), Q3(2).errno, type(Q3(2))))
            class Q4(Exception):
                def __init__(self, a): super().__init__("got", a)
            t(lambda: (Q4(2).args))
            class Q5(ImportError):
                def __init__(self, a): super().__init__("got", name=a)
            t(lambda: (Q5(2).args, Q5(3).name, str(Q5(1))))
            """##,
            prints: ##"""
            -> (1,)
            -> ((), '', None)
            -> ((2, 'hey'), '[Errno 2] hey', 2, <class '__main__.Q3'>)
            -> ('got', 2)
            -> (('got',), 3, 'got')

            """##),
        RecordedProgram(
            "parts of a group with their traceback and notes",
            ##"""
            def f():
                g = ExceptionGroup("g", [ValueError(1), TypeError(2)])
                g.add_note("n")
                raise g
            try:
                f()
            except ExceptionGroup as g:
                match, rest = g.split(ValueError)
                match.__notes__.append("m")
                print(g.__notes__, match.__notes__, rest.__notes__)
                print(match.__traceback__ is not None, match.__suppress_context__, rest.subgroup(KeyError))
            """##,
            prints: ##"""
            ['n'] ['n', 'm'] ['n']
            True True None

            """##),
        RecordedProgram(
            "nesting without end",
            ##"""
            def shown(f, x):
                try: print(len(f(x)))
                except RecursionError as r: print(r)
            e = ValueError(1)
            for _ in range(5000): e = ValueError(e)
            shown(repr, e); shown(str, e)
            e = ValueError(1)
            e.args = (e,)
            shown(repr, e)
            g = ValueError(1)
            for _ in range(5000): g = ExceptionGroup("x", [g])
            shown(g.split, KeyError); shown(str, g)
            """##,
            prints: ##"""
            maximum recursion depth exceeded while getting the repr of an object
            maximum recursion depth exceeded while getting the str of an object
            maximum recursion depth exceeded while getting the repr of an object
            maximum recursion depth exceeded in exceptiongroup_split_recursive
            19

            """##),
        RecordedProgram(
            "tracebacks as objects",
            ##"""
            def f():
                1 / 0
            try:
                f()
            except ZeroDivisionError as e:
                t = e.__traceback__
                print(t is e.__traceback__, t.tb_lineno, t.tb_frame.f_code.co_name, t.tb_next.tb_frame.f_lineno)
                print(t.tb_next.tb_lineno, t.tb_next.tb_frame.f_code.co_name, t.tb_next.tb_next)
                inner = e.with_traceback(t.tb_next)
                print(inner is e, e.__traceback__.tb_lineno)
                try: t.tb_next.tb_next = t
                except ValueError as v: print(v)
                e.__traceback__ = None
                raise
            """##,
            prints: ##"""
            True 4 <module> 2
            2 f None
            True 2
            traceback loop detected
            ZeroDivisionError: division by zero

            """##),
        RecordedProgram(
            "except* with parts that match",
            ##"""
            try:
                raise ExceptionGroup("g", [ValueError(1), ExceptionGroup("h", [KeyError(2), ValueError(3)])])
            except* ValueError as e:
                print("values", repr(e))
            except* (KeyError, TypeError) as e:
                print("keys", repr(e))
            try:
                raise ValueError(1)
            except* ValueError as e:
                print(repr(e))
            def wrong(classes):
                try:
                    try: raise ValueError(1)
                    except* classes: pass
                except TypeError as e: print(e)
            wrong(ExceptionGroup); wrong(int); wrong((ValueError, BaseExceptionGroup)); wrong((ValueError, 3))
            """##,
            prints: ##"""
            values ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [ValueError(3)])])
            keys ExceptionGroup('g', [ExceptionGroup('h', [KeyError(2)])])
            ExceptionGroup('', (ValueError(1),))
            catching ExceptionGroup with except* is not allowed. Use except instead.
            catching classes that do not inherit from BaseException is not allowed
            catching ExceptionGroup with except* is not allowed. Use except instead.
            catching classes that do not inherit from BaseException is not allowed

            """##),
    ]
}
