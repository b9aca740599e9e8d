/// Programs whose tracebacks mark a part of a line. What python3 3.11.7 printed for each is recorded beside it.
extension RecordedProgram {
    static let markers: [RecordedProgram] = [
        RecordedProgram(
            "an index out of range",
            ##"""
            x = [1, 2]
            print(x[5] + 1)
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 2, in <module>
                print(x[5] + 1)
                      ~^^^
            IndexError: list index out of range

            """##),
        RecordedProgram(
            "a key missing inside another",
            ##"""
            d = {"a": {"b": 1}}
            y = d["a"]["c"] + 1
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 2, in <module>
                y = d["a"]["c"] + 1
                    ~~~~~~^^^^^
            KeyError: 'c'

            """##),
        RecordedProgram(
            "an operator with blanks around it",
            ##"""
            a = 1
            c = a   +   "x"
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 2, in <module>
                c = a   +   "x"
                    ~~~~^~~~~~~
            TypeError: unsupported operand type(s) for +: 'int' and 'str'

            """##),
        RecordedProgram(
            "an operator of two characters",
            ##"""
            a = 1
            c = a // b ** 2 if False else a // 0
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 2, in <module>
                c = a // b ** 2 if False else a // 0
                                              ~~^^~~
            ZeroDivisionError: integer division or modulo by zero

            """##),
        RecordedProgram(
            "operands in parentheses",
            ##"""
            a = (1)
            c = ((a))+("x")
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 2, in <module>
                c = ((a))+("x")
                    ~~~~~^^~~~~
            TypeError: unsupported operand type(s) for +: 'int' and 'str'

            """##),
        RecordedProgram(
            "a subscript after parentheses",
            ##"""
            x = (  {1: 2}  ) [ 3 ]
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 1, in <module>
                x = (  {1: 2}  ) [ 3 ]
                    ~~~~~~~~~~~~~^^^^^
            KeyError: 3

            """##),
        RecordedProgram(
            "an attribute",
            ##"""
            def f(a):
                return a.foo.bar
            f(1)
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 3, in <module>
                f(1)
              File "main.py", line 2, in f
                return a.foo.bar
                       ^^^^^
            AttributeError: 'int' object has no attribute 'foo'

            """##),
        RecordedProgram(
            "a call over two lines",
            ##"""
            x = 3
            x(1,
              2)
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 2, in <module>
                x(1,
            TypeError: 'int' object is not callable

            """##),
        RecordedProgram(
            "an operation over two lines",
            ##"""
            c = (1 +
                 "a")
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 1, in <module>
                c = (1 +
                     ^^^
            TypeError: unsupported operand type(s) for +: 'int' and 'str'

            """##),
        RecordedProgram(
            "an element of a list over lines",
            ##"""
            x = [
                1,
                2 + "a",
            ]
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 3, in <module>
                2 + "a",
                ~~^~~~~
            TypeError: unsupported operand type(s) for +: 'int' and 'str'

            """##),
        RecordedProgram(
            "a whole line",
            ##"""
            1 / 0
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 1, in <module>
                1 / 0
                ~~^~~
            ZeroDivisionError: division by zero

            """##),
        RecordedProgram(
            "all but a comment",
            ##"""
            int("x")  # not a number
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 1, in <module>
                int("x")  # not a number
                ^^^^^^^^
            ValueError: invalid literal for int() with base 10: 'x'

            """##),
        RecordedProgram(
            "wide characters before and inside",
            ##"""
            名前 = "東京"; 名前[9]
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 1, in <module>
                名前 = "東京"; 名前[9]
                               ~~~~^^^
            IndexError: string index out of range

            """##),
        RecordedProgram(
            "an f-string",
            ##"""
            print(f"{1 / 0}")
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 1, in <module>
                print(f"{1 / 0}")
                         ~~^~~
            ZeroDivisionError: division by zero

            """##),
        RecordedProgram(
            "a comprehension",
            ##"""
            [1 / z for z in [0]]
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 1, in <module>
                [1 / z for z in [0]]
              File "main.py", line 1, in <listcomp>
                [1 / z for z in [0]]
                 ~~^~~
            ZeroDivisionError: division by zero

            """##),
        RecordedProgram(
            "a default value",
            ##"""
            def f(a=1 / 0): pass
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 1, in <module>
                def f(a=1 / 0): pass
                        ~~^~~
            ZeroDivisionError: division by zero

            """##),
        RecordedProgram(
            "a decorator",
            ##"""
            def d(f):
                def w(*a): return f(*a)
                return w
            @d
            def g(x): return x / 0
            g(1)
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 6, in <module>
                g(1)
              File "main.py", line 2, in w
                def w(*a): return f(*a)
                                  ^^^^^
              File "main.py", line 5, in g
                def g(x): return x / 0
                                 ~~^~~
            ZeroDivisionError: division by zero

            """##),
        RecordedProgram(
            "an assertion",
            ##"""
            assert 1 == 2, "arithmetic"
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 1, in <module>
                assert 1 == 2, "arithmetic"
                       ^^^^^^
            AssertionError: arithmetic

            """##),
        RecordedProgram(
            "an unpacking",
            ##"""
            a, b = [1, 2, 3]
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 1, in <module>
                a, b = [1, 2, 3]
                ^^^^
            ValueError: too many values to unpack (expected 2)

            """##),
        RecordedProgram(
            "a deletion",
            ##"""
            x = {}
            del x["a"]
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 2, in <module>
                del x["a"]
                    ~^^^^^
            KeyError: 'a'

            """##),
        RecordedProgram(
            "a statement after another",
            ##"""
            x = 1; y = x.z ; z = 1
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 1, in <module>
                x = 1; y = x.z ; z = 1
                           ^^^
            AttributeError: 'int' object has no attribute 'z'

            """##),
        RecordedProgram(
            "an indented line with a tab",
            ##"""
            def f():
            	return [][1]
            f()
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 3, in <module>
                f()
              File "main.py", line 2, in f
                return [][1]
                       ~~^^^
            IndexError: list index out of range

            """##),
    ]
}
