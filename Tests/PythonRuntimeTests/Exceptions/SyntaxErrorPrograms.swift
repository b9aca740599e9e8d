/// Programs that print a SyntaxError. What python3 3.11.7 printed for each is recorded beside it.
extension RecordedProgram {
    static let syntaxErrors: [RecordedProgram] = [
        RecordedProgram(
            "a range of columns",
            ##"""
            raise SyntaxError("m", ("f", 2, 2, "print(1)\n", 2, 6))
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 1, in <module>
                raise SyntaxError("m", ("f", 2, 2, "print(1)\n", 2, 6))
              File "f", line 2
                print(1)
                 ^^^^
            SyntaxError: m

            """##),
        RecordedProgram(
            "an IndentationError has one caret",
            ##"""
            raise IndentationError("m", ("f", 2, 3, "print(1)\n", 2, 6))
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 1, in <module>
                raise IndentationError("m", ("f", 2, 3, "print(1)\n", 2, 6))
              File "f", line 2
                print(1)
                  ^
            IndentationError: m

            """##),
        RecordedProgram(
            "an end on a later line",
            ##"""
            raise SyntaxError("m", ("f", 2, 2, "print(1)", 3, 1))
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 1, in <module>
                raise SyntaxError("m", ("f", 2, 2, "print(1)", 3, 1))
              File "f", line 2
                print(1)
                 ^^^^^^
            SyntaxError: m

            """##),
        RecordedProgram(
            "an end past the line",
            ##"""
            raise SyntaxError("m", ("f", 2, 1, "print(1)\n", 2, 19))
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 1, in <module>
                raise SyntaxError("m", ("f", 2, 1, "print(1)\n", 2, 19))
              File "f", line 2
                print(1)
                ^^^^^^^^^
            SyntaxError: m

            """##),
        RecordedProgram(
            "blanks before the text",
            ##"""
            raise SyntaxError("m", ("f", 2, 6, "    abc\n", 2, 8))
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 1, in <module>
                raise SyntaxError("m", ("f", 2, 6, "    abc\n", 2, 8))
              File "f", line 2
                abc
                 ^^
            SyntaxError: m

            """##),
        RecordedProgram(
            "a place in the blanks",
            ##"""
            raise SyntaxError("m", ("f", 2, 2, "    abc\n", 2, 3))
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 1, in <module>
                raise SyntaxError("m", ("f", 2, 2, "    abc\n", 2, 3))
              File "f", line 2
                abc
            SyntaxError: m

            """##),
        RecordedProgram(
            "several lines of text",
            ##"""
            raise SyntaxError("m", ("f", 2, 5, "pr\nint(1)\n", 2, 7))
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 1, in <module>
                raise SyntaxError("m", ("f", 2, 5, "pr\nint(1)\n", 2, 7))
              File "f", line 2
                int(1)
                 ^^
            SyntaxError: m

            """##),
        RecordedProgram(
            "no text",
            ##"""
            raise SyntaxError("m", ("f", 2, 2, None))
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 1, in <module>
                raise SyntaxError("m", ("f", 2, 2, None))
              File "f", line 2
            SyntaxError: m

            """##),
        RecordedProgram(
            "no column",
            ##"""
            raise SyntaxError("m", ("f", 2, None, "abc"))
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 1, in <module>
                raise SyntaxError("m", ("f", 2, None, "abc"))
              File "f", line 2
                abc
            SyntaxError: m

            """##),
        RecordedProgram(
            "no file",
            ##"""
            raise SyntaxError("m", (None, 2, 1, "abc"))
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 1, in <module>
                raise SyntaxError("m", (None, 2, 1, "abc"))
              File "<string>", line 2
                abc
                ^
            SyntaxError: m

            """##),
        RecordedProgram(
            "no line",
            ##"""
            raise SyntaxError("m", ("f", None, 1, "abc"))
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 1, in <module>
                raise SyntaxError("m", ("f", None, 1, "abc"))
            SyntaxError: m (f)

            """##),
        RecordedProgram(
            "no message",
            ##"""
            raise SyntaxError(None, ("f", 2, 1, "abc"))
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 1, in <module>
                raise SyntaxError(None, ("f", 2, 1, "abc"))
              File "f", line 2
                abc
                ^
            SyntaxError

            """##),
        RecordedProgram(
            "nothing at all",
            ##"""
            raise SyntaxError()
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 1, in <module>
                raise SyntaxError()
            SyntaxError: None

            """##),
        RecordedProgram(
            "text that is compiled later",
            ##"""
            exec("def f(:")
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 1, in <module>
                exec("def f(:")
              File "<string>", line 1
                def f(:
                      ^
            SyntaxError: invalid syntax

            """##),
        RecordedProgram(
            "the program itself",
            ##"""
            values = [1, 2
            """##,
            prints: ##"""
              File "main.py", line 1
                values = [1, 2
                         ^
            SyntaxError: '[' was never closed

            """##),
        RecordedProgram(
            "an indentation of the program itself",
            ##"""
            x = 1
              y = 2
            """##,
            prints: ##"""
              File "main.py", line 2
                y = 2
            IndentationError: unexpected indent

            """##),
    ]
}
