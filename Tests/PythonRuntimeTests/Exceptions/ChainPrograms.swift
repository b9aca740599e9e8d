/// Programs whose exceptions have causes, contexts, notes, or many frames. What python3 3.11.7 printed for each is recorded beside it.
extension RecordedProgram {
    static let chains: [RecordedProgram] = [
        RecordedProgram(
            "an explicit cause",
            ##"""
            def f():
                try:
                    1 / 0
                except ZeroDivisionError as e:
                    raise KeyError("k") from e
            try:
                f()
            except KeyError:
                raise RuntimeError("last")
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 3, in f
                1 / 0
                ~~^~~
            ZeroDivisionError: division by zero

            The above exception was the direct cause of the following exception:

            Traceback (most recent call last):
              File "main.py", line 7, in <module>
                f()
              File "main.py", line 5, in f
                raise KeyError("k") from e
            KeyError: 'k'

            During handling of the above exception, another exception occurred:

            Traceback (most recent call last):
              File "main.py", line 9, in <module>
                raise RuntimeError("last")
            RuntimeError: last

            """##),
        RecordedProgram(
            "a suppressed context",
            ##"""
            try:
                1 / 0
            except ZeroDivisionError:
                raise ValueError("clean") from None
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 4, in <module>
                raise ValueError("clean") from None
            ValueError: clean

            """##),
        RecordedProgram(
            "an error in finally",
            ##"""
            def f():
                try:
                    1 / 0
                finally:
                    [][1]
            f()
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 3, in f
                1 / 0
                ~~^~~
            ZeroDivisionError: division by zero

            During handling of the above exception, another exception occurred:

            Traceback (most recent call last):
              File "main.py", line 6, in <module>
                f()
              File "main.py", line 5, in f
                [][1]
                ~~^^^
            IndexError: list index out of range

            """##),
        RecordedProgram(
            "a cause that is a class",
            ##"""
            raise ValueError("a") from KeyError
            """##,
            prints: ##"""
            KeyError

            The above exception was the direct cause of the following exception:

            Traceback (most recent call last):
              File "main.py", line 1, in <module>
                raise ValueError("a") from KeyError
            ValueError: a

            """##),
        RecordedProgram(
            "causes that lead back",
            ##"""
            a = ValueError("a"); b = ValueError("b")
            a.__cause__ = b; b.__cause__ = a
            raise a
            """##,
            prints: ##"""
            ValueError: b

            The above exception was the direct cause of the following exception:

            Traceback (most recent call last):
              File "main.py", line 3, in <module>
                raise a
            ValueError: a

            """##),
        RecordedProgram(
            "an exception raised twice",
            ##"""
            e = ValueError("once")
            def f(): raise e
            try: f()
            except ValueError: pass
            f()
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 5, in <module>
                f()
              File "main.py", line 2, in f
                def f(): raise e
                         ^^^^^^^
              File "main.py", line 3, in <module>
                try: f()
                     ^^^
              File "main.py", line 2, in f
                def f(): raise e
                         ^^^^^^^
            ValueError: once

            """##),
        RecordedProgram(
            "notes",
            ##"""
            e = ValueError("a")
            e.add_note("one")
            e.add_note("two\nthree")
            raise e
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 4, in <module>
                raise e
            ValueError: a
            one
            two
            three

            """##),
        RecordedProgram(
            "notes that are no list",
            ##"""
            e = ValueError("a")
            e.__notes__ = 3
            try: e.add_note("x")
            except TypeError as t: print(t)
            raise e
            """##,
            prints: ##"""
            Cannot add note: __notes__ is not a list
            Traceback (most recent call last):
              File "main.py", line 5, in <module>
                raise e
            ValueError: a
            3
            """##),
        RecordedProgram(
            "four equal frames",
            ##"""
            def f(n):
                if n: return f(n - 1)
                raise ValueError(n)
            f(4)
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 4, in <module>
                f(4)
              File "main.py", line 2, in f
                if n: return f(n - 1)
                             ^^^^^^^^
              File "main.py", line 2, in f
                if n: return f(n - 1)
                             ^^^^^^^^
              File "main.py", line 2, in f
                if n: return f(n - 1)
                             ^^^^^^^^
              [Previous line repeated 1 more time]
              File "main.py", line 3, in f
                raise ValueError(n)
            ValueError: 0

            """##),
        RecordedProgram(
            "five equal frames",
            ##"""
            def f(n):
                if n:
                    return f(n - 1)
                raise ValueError(n)
            f(5)
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 5, in <module>
                f(5)
              File "main.py", line 3, in f
                return f(n - 1)
                       ^^^^^^^^
              File "main.py", line 3, in f
                return f(n - 1)
                       ^^^^^^^^
              File "main.py", line 3, in f
                return f(n - 1)
                       ^^^^^^^^
              [Previous line repeated 2 more times]
              File "main.py", line 4, in f
                raise ValueError(n)
            ValueError: 0

            """##),
        RecordedProgram(
            "endless recursion",
            ##"""
            def again(): again()
            again()
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 2, in <module>
                again()
              File "main.py", line 1, in again
                def again(): again()
                             ^^^^^^^
              File "main.py", line 1, in again
                def again(): again()
                             ^^^^^^^
              File "main.py", line 1, in again
                def again(): again()
                             ^^^^^^^
              [Previous line repeated 996 more times]
            RecursionError: maximum recursion depth exceeded

            """##),
        RecordedProgram(
            "frames of two kinds by turns",
            ##"""
            def even(n): return odd(n - 1) if n else 1 / 0
            def odd(n): return even(n - 1)
            even(4)
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 3, in <module>
                even(4)
              File "main.py", line 1, in even
                def even(n): return odd(n - 1) if n else 1 / 0
                                    ^^^^^^^^^^
              File "main.py", line 2, in odd
                def odd(n): return even(n - 1)
                                   ^^^^^^^^^^^
              File "main.py", line 1, in even
                def even(n): return odd(n - 1) if n else 1 / 0
                                    ^^^^^^^^^^
              File "main.py", line 2, in odd
                def odd(n): return even(n - 1)
                                   ^^^^^^^^^^^
              File "main.py", line 1, in even
                def even(n): return odd(n - 1) if n else 1 / 0
                                                         ~~^~~
            ZeroDivisionError: division by zero

            """##),
        RecordedProgram(
            "a generator",
            ##"""
            def inner():
                yield 1
                1 / 0
            def outer(): yield from inner()
            list(outer())
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 5, in <module>
                list(outer())
              File "main.py", line 4, in outer
                def outer(): yield from inner()
                             ^^^^^^^^^^^^^^^^^^
              File "main.py", line 3, in inner
                1 / 0
                ~~^~~
            ZeroDivisionError: division by zero

            """##),
        RecordedProgram(
            "StopIteration in a generator",
            ##"""
            def gen():
                yield 1
                next(iter([]))
            for x in gen():
                print(x)
            """##,
            prints: ##"""
            1
            Traceback (most recent call last):
              File "main.py", line 3, in gen
                next(iter([]))
            StopIteration

            The above exception was the direct cause of the following exception:

            Traceback (most recent call last):
              File "main.py", line 4, in <module>
                for x in gen():
            RuntimeError: generator raised StopIteration

            """##),
        RecordedProgram(
            "a message of two lines",
            ##"""
            raise SystemError("q\nr")
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 1, in <module>
                raise SystemError("q\nr")
            SystemError: q
            r

            """##),
        RecordedProgram(
            "an empty message",
            ##"""
            class Silent(Exception):
                def __str__(self): return ""
            raise Silent("x")
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 3, in <module>
                raise Silent("x")
            Silent

            """##),
        RecordedProgram(
            "a message that fails",
            ##"""
            class Broken(Exception):
                def __str__(self): 1 / 0
            raise Broken
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 3, in <module>
                raise Broken
            Broken: <exception str() failed>

            """##),
        RecordedProgram(
            "a class of another module",
            ##"""
            class Other(Exception): __module__ = "shop.errors"
            raise Other("x")
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 2, in <module>
                raise Other("x")
            shop.errors.Other: x

            """##),
        RecordedProgram(
            "a class inside a function",
            ##"""
            def f():
                class Inner(Exception): pass
                raise Inner("x")
            f()
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 4, in <module>
                f()
              File "main.py", line 3, in f
                raise Inner("x")
            f.<locals>.Inner: x

            """##),
        RecordedProgram(
            "something that is no exception",
            ##"""
            raise 3
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 1, in <module>
                raise 3
            TypeError: exceptions must derive from BaseException

            """##),
    ]
}
