/// Programs with a name that is not there; for some, another is near. What python3 3.11.7 printed for each is recorded beside it.
extension RecordedProgram {
    static let suggestions: [RecordedProgram] = [
        RecordedProgram(
            "a local variable",
            ##"""
            def area(width): return widht * 2
            area(1)
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 2, in <module>
                area(1)
              File "main.py", line 1, in area
                def area(width): return widht * 2
                                        ^^^^^
            NameError: name 'widht' is not defined. Did you mean: 'width'?

            """##),
        RecordedProgram(
            "a global variable",
            ##"""
            lisst = 1
            print(lsit)
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 2, in <module>
                print(lsit)
                      ^^^^
            NameError: name 'lsit' is not defined. Did you mean: 'lisst'?

            """##),
        RecordedProgram(
            "a built-in function",
            ##"""
            prnt("x")
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 1, in <module>
                prnt("x")
                ^^^^
            NameError: name 'prnt' is not defined. Did you mean: 'print'?

            """##),
        RecordedProgram(
            "a constant",
            ##"""
            nome
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 1, in <module>
                nome
            NameError: name 'nome' is not defined. Did you mean: 'None'?

            """##),
        RecordedProgram(
            "a constant with letters changed",
            ##"""
            Ture
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 1, in <module>
                Ture
            NameError: name 'Ture' is not defined

            """##),
        RecordedProgram(
            "nothing near",
            ##"""
            completely_unknown
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 1, in <module>
                completely_unknown
            NameError: name 'completely_unknown' is not defined

            """##),
        RecordedProgram(
            "a method",
            ##"""
            [].appendd(1)
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 1, in <module>
                [].appendd(1)
                ^^^^^^^^^^
            AttributeError: 'list' object has no attribute 'appendd'. Did you mean: 'append'?

            """##),
        RecordedProgram(
            "an attribute of a class of its own",
            ##"""
            class Foo:
                def __init__(self): self.counter = 1
                def increment(self): self.countr += 1
            Foo().increment()
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 4, in <module>
                Foo().increment()
              File "main.py", line 3, in increment
                def increment(self): self.countr += 1
                                     ^^^^^^^^^^^
            AttributeError: 'Foo' object has no attribute 'countr'. Did you mean: 'counter'?

            """##),
        RecordedProgram(
            "an attribute in other case",
            ##"""
            class Foo:
                bar = 1
            Foo().BAR
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 3, in <module>
                Foo().BAR
            AttributeError: 'Foo' object has no attribute 'BAR'. Did you mean: 'bar'?

            """##),
        RecordedProgram(
            "a class attribute",
            ##"""
            class Foo:
                bar = 1
            Foo.baz
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 3, in <module>
                Foo.baz
            AttributeError: type object 'Foo' has no attribute 'baz'. Did you mean: 'bar'?

            """##),
        RecordedProgram(
            "a name that the program gave",
            ##"""
            raise NameError("abc", name="pritn")
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 1, in <module>
                raise NameError("abc", name="pritn")
            NameError: abc. Did you mean: 'print'?

            """##),
        RecordedProgram(
            "no suggestion for a subclass",
            ##"""
            class Mine(NameError): pass
            raise Mine("abc", name="pritn")
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 2, in <module>
                raise Mine("abc", name="pritn")
            Mine: abc

            """##),
        RecordedProgram(
            "no suggestion for an unbound local",
            ##"""
            def f():
                print(y)
                y = 1
            f()
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 4, in <module>
                f()
              File "main.py", line 2, in f
                print(y)
                      ^
            UnboundLocalError: cannot access local variable 'y' where it is not associated with a value

            """##),
        RecordedProgram(
            "names that __dir__ gives",
            ##"""
            class Odd:
                def __dir__(self): return ["velocity"]
            Odd().velocty
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 3, in <module>
                Odd().velocty
            AttributeError: 'Odd' object has no attribute 'velocty'. Did you mean: 'velocity'?

            """##),
    ]
}
