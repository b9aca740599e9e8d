/// Programs that raise exception groups. What python3 3.11.7 printed for each is recorded beside it.
extension RecordedProgram {
    static let groups: [RecordedProgram] = [
        RecordedProgram(
            "a group in a group",
            ##"""
            raise ExceptionGroup("g", [ValueError("a"), ExceptionGroup("h", [KeyError("b")])])
            """##,
            prints: ##"""
              + Exception Group Traceback (most recent call last):
              |   File "main.py", line 1, in <module>
              |     raise ExceptionGroup("g", [ValueError("a"), ExceptionGroup("h", [KeyError("b")])])
              | ExceptionGroup: g (2 sub-exceptions)
              +-+---------------- 1 ----------------
                | ValueError: a
                +---------------- 2 ----------------
                | ExceptionGroup: h (1 sub-exception)
                +-+---------------- 1 ----------------
                  | KeyError: 'b'
                  +------------------------------------

            """##),
        RecordedProgram(
            "members with tracebacks and causes",
            ##"""
            try: raise KeyError(1)
            except KeyError as e: k = e
            try: raise ValueError(2) from k
            except ValueError as e: v = e
            raise ExceptionGroup("m\nn", [v, TypeError("t\nu")])
            """##,
            prints: ##"""
              + Exception Group Traceback (most recent call last):
              |   File "main.py", line 5, in <module>
              |     raise ExceptionGroup("m\nn", [v, TypeError("t\nu")])
              | ExceptionGroup: m
            n (2 sub-exceptions)
              +-+---------------- 1 ----------------
                | Traceback (most recent call last):
                |   File "main.py", line 1, in <module>
                |     try: raise KeyError(1)
                |          ^^^^^^^^^^^^^^^^^
                | KeyError: 1
                | 
                | The above exception was the direct cause of the following exception:
                | 
                | Traceback (most recent call last):
                |   File "main.py", line 3, in <module>
                |     try: raise ValueError(2) from k
                |          ^^^^^^^^^^^^^^^^^^^^^^^^^^
                | ValueError: 2
                +---------------- 2 ----------------
                | TypeError: t
            u
                +------------------------------------

            """##),
        RecordedProgram(
            "a group that follows an exception",
            ##"""
            try:
                1 / 0
            except ZeroDivisionError as e:
                raise ExceptionGroup("g", [e, TypeError(2)])
            """##,
            prints: ##"""
            Traceback (most recent call last):
              File "main.py", line 2, in <module>
                1 / 0
                ~~^~~
            ZeroDivisionError: division by zero

            During handling of the above exception, another exception occurred:

              + Exception Group Traceback (most recent call last):
              |   File "main.py", line 4, in <module>
              |     raise ExceptionGroup("g", [e, TypeError(2)])
              | ExceptionGroup: g (2 sub-exceptions)
              +-+---------------- 1 ----------------
                | Traceback (most recent call last):
                |   File "main.py", line 2, in <module>
                |     1 / 0
                |     ~~^~~
                | ZeroDivisionError: division by zero
                +---------------- 2 ----------------
                | TypeError: 2
                +------------------------------------

            """##),
        RecordedProgram(
            "notes in a group",
            ##"""
            e = ExceptionGroup("g", [ValueError(1)])
            e.add_note("note")
            e.exceptions[0].add_note("inner note\n")
            e.exceptions[0].add_note("")
            raise e
            """##,
            prints: ##"""
              + Exception Group Traceback (most recent call last):
              |   File "main.py", line 5, in <module>
              |     raise e
              | ExceptionGroup: g (1 sub-exception)
              | note
              +-+---------------- 1 ----------------
                | ValueError: 1
                | inner note


                +------------------------------------

            """##),
        RecordedProgram(
            "more members than are shown",
            ##"""
            raise ExceptionGroup("many", [TypeError(n) for n in range(20)])
            """##,
            prints: ##"""
              + Exception Group Traceback (most recent call last):
              |   File "main.py", line 1, in <module>
              |     raise ExceptionGroup("many", [TypeError(n) for n in range(20)])
              | ExceptionGroup: many (20 sub-exceptions)
              +-+---------------- 1 ----------------
                | TypeError: 0
                +---------------- 2 ----------------
                | TypeError: 1
                +---------------- 3 ----------------
                | TypeError: 2
                +---------------- 4 ----------------
                | TypeError: 3
                +---------------- 5 ----------------
                | TypeError: 4
                +---------------- 6 ----------------
                | TypeError: 5
                +---------------- 7 ----------------
                | TypeError: 6
                +---------------- 8 ----------------
                | TypeError: 7
                +---------------- 9 ----------------
                | TypeError: 8
                +---------------- 10 ----------------
                | TypeError: 9
                +---------------- 11 ----------------
                | TypeError: 10
                +---------------- 12 ----------------
                | TypeError: 11
                +---------------- 13 ----------------
                | TypeError: 12
                +---------------- 14 ----------------
                | TypeError: 13
                +---------------- 15 ----------------
                | TypeError: 14
                +---------------- ... ----------------
                | and 5 more exceptions
                +------------------------------------

            """##),
        RecordedProgram(
            "one member more than is shown",
            ##"""
            raise ExceptionGroup("many", [TypeError(n) for n in range(16)])
            """##,
            prints: ##"""
              + Exception Group Traceback (most recent call last):
              |   File "main.py", line 1, in <module>
              |     raise ExceptionGroup("many", [TypeError(n) for n in range(16)])
              | ExceptionGroup: many (16 sub-exceptions)
              +-+---------------- 1 ----------------
                | TypeError: 0
                +---------------- 2 ----------------
                | TypeError: 1
                +---------------- 3 ----------------
                | TypeError: 2
                +---------------- 4 ----------------
                | TypeError: 3
                +---------------- 5 ----------------
                | TypeError: 4
                +---------------- 6 ----------------
                | TypeError: 5
                +---------------- 7 ----------------
                | TypeError: 6
                +---------------- 8 ----------------
                | TypeError: 7
                +---------------- 9 ----------------
                | TypeError: 8
                +---------------- 10 ----------------
                | TypeError: 9
                +---------------- 11 ----------------
                | TypeError: 10
                +---------------- 12 ----------------
                | TypeError: 11
                +---------------- 13 ----------------
                | TypeError: 12
                +---------------- 14 ----------------
                | TypeError: 13
                +---------------- 15 ----------------
                | TypeError: 14
                +---------------- ... ----------------
                | and 1 more exception
                +------------------------------------

            """##),
        RecordedProgram(
            "groups nested deeper than is shown",
            ##"""
            g = ValueError(0)
            for i in range(14): g = ExceptionGroup(str(i), [g, ValueError(i)])
            raise g
            """##,
            prints: ##"""
              + Exception Group Traceback (most recent call last):
              |   File "main.py", line 3, in <module>
              |     raise g
              | ExceptionGroup: 13 (2 sub-exceptions)
              +-+---------------- 1 ----------------
                | ExceptionGroup: 12 (2 sub-exceptions)
                +-+---------------- 1 ----------------
                  | ExceptionGroup: 11 (2 sub-exceptions)
                  +-+---------------- 1 ----------------
                    | ExceptionGroup: 10 (2 sub-exceptions)
                    +-+---------------- 1 ----------------
                      | ExceptionGroup: 9 (2 sub-exceptions)
                      +-+---------------- 1 ----------------
                        | ExceptionGroup: 8 (2 sub-exceptions)
                        +-+---------------- 1 ----------------
                          | ExceptionGroup: 7 (2 sub-exceptions)
                          +-+---------------- 1 ----------------
                            | ExceptionGroup: 6 (2 sub-exceptions)
                            +-+---------------- 1 ----------------
                              | ExceptionGroup: 5 (2 sub-exceptions)
                              +-+---------------- 1 ----------------
                                | ExceptionGroup: 4 (2 sub-exceptions)
                                +-+---------------- 1 ----------------
                                  | ... (max_group_depth is 10)
                                  +---------------- 2 ----------------
                                  | ValueError: 4
                                  +------------------------------------
                                +---------------- 2 ----------------
                                | ValueError: 5
                                +------------------------------------
                              +---------------- 2 ----------------
                              | ValueError: 6
                              +------------------------------------
                            +---------------- 2 ----------------
                            | ValueError: 7
                            +------------------------------------
                          +---------------- 2 ----------------
                          | ValueError: 8
                          +------------------------------------
                        +---------------- 2 ----------------
                        | ValueError: 9
                        +------------------------------------
                      +---------------- 2 ----------------
                      | ValueError: 10
                      +------------------------------------
                    +---------------- 2 ----------------
                    | ValueError: 11
                    +------------------------------------
                  +---------------- 2 ----------------
                  | ValueError: 12
                  +------------------------------------
                +---------------- 2 ----------------
                | ValueError: 13
                +------------------------------------

            """##),
        RecordedProgram(
            "a group that is not of exceptions alone",
            ##"""
            raise BaseExceptionGroup("g", [KeyboardInterrupt(), ValueError(1)])
            """##,
            prints: ##"""
              + Exception Group Traceback (most recent call last):
              |   File "main.py", line 1, in <module>
              |     raise BaseExceptionGroup("g", [KeyboardInterrupt(), ValueError(1)])
              | BaseExceptionGroup: g (2 sub-exceptions)
              +-+---------------- 1 ----------------
                | KeyboardInterrupt
                +---------------- 2 ----------------
                | ValueError: 1
                +------------------------------------

            """##),
    ]
}
