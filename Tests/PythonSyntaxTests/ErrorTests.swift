import PythonSyntax
import Testing

/// Errors, each with the message and the place that CPython 3.11 gives.
@Suite struct ErrorTests {
    @Test func `brackets`() {
        expectError(
            ##"""
            f(1
             ^ '(' was never closed
            """##)
        expectError(
            ##"""
            x = [1, 2
                ^ '[' was never closed
            y = 3
            """##)
        expectError(
            ##"""
            )
            ^ unmatched ')'
            """##)
        expectError(
            ##"""
            (]
             ^ closing parenthesis ']' does not match opening parenthesis '('
            """##)
        expectError(
            ##"""
            (
            ]
            ^ closing parenthesis ']' does not match opening parenthesis '(' on line 1
            """##)
        expectError(
            ##"""
            print("a"
                 ^ '(' was never closed
            print("b")
            """##)
        expectError(
            ##"""
            x = {'a': [1, 2, {'b': (3, 4}]}
                                        ^ closing parenthesis '}' does not match opening parenthesis '('
            """##)
    }

    @Test func `strings`() {
        expectError(
            ##"""
            x = 'abc
                ^ unterminated string literal (detected at line 1)
            """##)
        expectError(
            ##"""
            x = '''abc
                ^ unterminated triple-quoted string literal (detected at line 2)
            y
            """##)
        expectError(
            ##"""
            print('it's')
                       ^ unterminated string literal (detected at line 1)
            """##)
        expectError(
            ##"""
            x = b'a' 'b'
                        ^ cannot mix bytes and nonbytes literals
            """##)
        expectError(
            ##"""
            x = '\x1'
                     ^ (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape
            """##)
    }

    @Test func `headers`() {
        expectError(
            ##"""
            if x
                ^ expected ':'
                pass
            """##)
        expectError(
            ##"""
            for x in y
                      ^ expected ':'
                pass
            """##)
        expectError(
            ##"""
            def f()
                   ^ expected ':'
                pass
            """##)
        expectError(
            ##"""
            class A
                   ^ expected ':'
                pass
            """##)
        expectError(
            ##"""
            while True print(1)
                       ^^^^^ invalid syntax
            """##)
        expectError(
            ##"""
            try:
                pass
            except
                  ^ expected ':'
                pass
            """##)
        expectError(
            ##"""
            with a as b
                       ^ expected ':'
                pass
            """##)
        expectError(
            ##"""
            match x
                   ^ expected ':'
                case 1: pass
            """##)
    }

    @Test func `indentation`() {
        expectError(
            ##"""
            if x:
            pass
            ^^^^ IndentationError: expected an indented block after 'if' statement on line 1
            """##)
        expectError(
            ##"""
            def f():
            pass
            ^^^^ IndentationError: expected an indented block after function definition on line 1
            """##)
        expectError(
            ##"""
            class A:
            pass
            ^^^^ IndentationError: expected an indented block after class definition on line 1
            """##)
        expectError(
            ##"""
            try:
            pass
            ^^^^ IndentationError: expected an indented block after 'try' statement on line 1
            """##)
        expectError(
            ##"""
            try:
                pass
            except A:
            pass
            ^^^^ IndentationError: expected an indented block after 'except' statement on line 3
            """##)
        expectError(
            ##"""
              x = 1
             ^ IndentationError: unexpected indent
            """##)
        expectError(
            ##"""
            x = 1
                y = 2
               ^ IndentationError: unexpected indent
            """##)
        expectError(
            ##"""
            if x:
                a
              b
               ^ IndentationError: unindent does not match any outer indentation level
            """##)
        expectError(
            ##"""
            async def f():
                with a as b:
                pass
                ^^^^ IndentationError: expected an indented block after 'with' statement on line 2
            """##)
    }

    @Test func `assignments`() {
        expectError(
            ##"""
            if x = 3:
               ^^^^^ invalid syntax. Maybe you meant '==' or ':=' instead of '='?
                pass
            """##)
        expectError(
            ##"""
            f() = 1
            ^^^ cannot assign to function call here. Maybe you meant '==' instead of '='?
            """##)
        expectError(
            ##"""
            1 = x
            ^ cannot assign to literal here. Maybe you meant '==' instead of '='?
            """##)
        expectError(
            ##"""
            'a' = 1
            ^^^ cannot assign to literal here. Maybe you meant '==' instead of '='?
            """##)
        expectError(
            ##"""
            None = 1
            ^^^^ cannot assign to None
            """##)
        expectError(
            ##"""
            a, f() = 1
               ^^^ cannot assign to function call here. Maybe you meant '==' instead of '='?
            """##)
        expectError(
            ##"""
            [a, 1] = x
                ^ cannot assign to literal
            """##)
        expectError(
            ##"""
            x = f() = 1
                ^^^ cannot assign to function call
            """##)
        expectError(
            ##"""
            a < b = 1
            ^^^^^ cannot assign to comparison
            """##)
        expectError(
            ##"""
            lambda: 1 = 2
            ^^^^^^^^^ cannot assign to lambda
            """##)
        expectError(
            ##"""
            f'a' = 1
            ^^^^ cannot assign to f-string expression here. Maybe you meant '==' instead of '='?
            """##)
        expectError(
            ##"""
            x() += 1
            ^^^ 'function call' is an illegal expression for augmented assignment
            """##)
        expectError(
            ##"""
            a, b += 1
            ^^^^ 'tuple' is an illegal expression for augmented assignment
            """##)
        expectError(
            ##"""
            (a, b): int
            ^^^^^^ only single target (not tuple) can be annotated
            """##)
        expectError(
            ##"""
            f(): int
            ^^^ illegal target for annotation
            """##)
        expectError(
            ##"""
            for 1 in x: pass
                ^ cannot assign to literal
            """##)
        expectError(
            ##"""
            [x for f() in y]
                   ^^^ cannot assign to function call
            """##)
        expectError(
            ##"""
            with a as 1: pass
                      ^ cannot assign to literal
            """##)
        expectError(
            ##"""
            (a.b := 1)
             ^^^ cannot use assignment expressions with attribute
            """##)
    }

    @Test func `deletions`() {
        expectError(
            ##"""
            del f()
                ^^^ cannot delete function call
            """##)
        expectError(
            ##"""
            del (a, 1)
                    ^ cannot delete literal
            """##)
        expectError(
            ##"""
            del *a
                ^^ cannot delete starred
            """##)
        expectError(
            ##"""
            del None
                ^^^^ cannot delete None
            """##)
    }

    @Test func `calls`() {
        expectError(
            ##"""
            f(a b)
              ^^^ invalid syntax. Perhaps you forgot a comma?
            """##)
        expectError(
            ##"""
            f(a=1, b)
                    ^ positional argument follows keyword argument
            """##)
        expectError(
            ##"""
            f(**a, b)
                    ^ positional argument follows keyword argument unpacking
            """##)
        expectError(
            ##"""
            f(**a, *b)
                   ^ iterable argument unpacking follows keyword argument unpacking
            """##)
        expectError(
            ##"""
            f(a=1, a=2)
                   ^^^ keyword argument repeated: a
            """##)
        expectError(
            ##"""
            f(a.b=1)
              ^^^^ expression cannot contain assignment, perhaps you meant "=="?
            """##)
        expectError(
            ##"""
            f(True=1)
              ^^^^^ cannot assign to True
            """##)
        expectError(
            ##"""
            f(x for x in y, 1)
              ^^^^^^^^^^^^ Generator expression must be parenthesized
            """##)
        expectError(
            ##"""
            f(1, x for x in y)
                 ^^^^^^^^^^^^ Generator expression must be parenthesized
            """##)
    }

    @Test func `parameters`() {
        expectError(
            ##"""
            def f(a=1, b): pass
                       ^ non-default argument follows default argument
            """##)
        expectError(
            ##"""
            def f((a, b)): pass
                  ^^^^^^ Function parameters cannot be parenthesized
            """##)
        expectError(
            ##"""
            lambda (a, b): 1
                   ^^^^^^ Lambda expression parameters cannot be parenthesized
            """##)
        expectError(
            ##"""
            def f(/, a): pass
                  ^ at least one argument must precede /
            """##)
        expectError(
            ##"""
            def f(a, /, b, /): pass
                           ^ / may appear only once
            """##)
        expectError(
            ##"""
            def f(*, a, /): pass
                        ^ / must be ahead of *
            """##)
        expectError(
            ##"""
            def f(*): pass
                  ^ named arguments must follow bare *
            """##)
        expectError(
            ##"""
            def f(*a=1): pass
                    ^ var-positional argument cannot have default value
            """##)
        expectError(
            ##"""
            def f(**a, b): pass
                       ^ arguments cannot follow var-keyword argument
            """##)
        expectError(
            ##"""
            def f(*a, *b): pass
                      ^ * argument may appear only once
            """##)
        expectError(
            ##"""
            def f(a=): pass
                   ^ expected default value expression
            """##)
    }

    @Test func `statements`() {
        expectError(
            ##"""
            try:
                pass
            x = 1
            ^ expected 'except' or 'finally' block
            """##)
        expectError(
            ##"""
            try:
                pass
            except A, B:
                   ^^^^ multiple exception types must be parenthesized
                pass
            """##)
        expectError(
            ##"""
            try:
                pass
            except*:
                   ^ expected one or more exception types
                pass
            """##)
        expectError(
            ##"""
            from a import b,
                            ^ trailing comma not allowed without surrounding parentheses
            """##)
        expectError(
            ##"""
            print "hello"
            ^^^^^^^^^^^^^ Missing parentheses in call to 'print'. Did you mean print(...)?
            """##)
        expectError(
            ##"""
            print hello
            ^^^^^^^^^^^ Missing parentheses in call to 'print'. Did you mean print(...)?
            """##)
        expectError(
            ##"""
            exec x
            ^^^^^^ Missing parentheses in call to 'exec'. Did you mean exec(...)?
            """##)
        expectError(
            ##"""
            x = y z
                  ^ invalid syntax
            """##)
        expectError(
            ##"""
            else:
            ^^^^ invalid syntax
                pass
            """##)
        expectError(
            ##"""
            i++
               ^ invalid syntax
            """##)
    }

    @Test func `displays`() {
        expectError(
            ##"""
            [x, y for x in z]
             ^^^^ did you forget parentheses around the comprehension target?
            """##)
        expectError(
            ##"""
            [*x for x in y]
             ^^ iterable unpacking cannot be used in comprehension
            """##)
        expectError(
            ##"""
            {**x for x in y}
             ^^ dict unpacking cannot be used in dict comprehension
            """##)
        expectError(
            ##"""
            (*x)
             ^^ cannot use starred expression here
            """##)
        expectError(
            ##"""
            (**x)
             ^^ cannot use double starred expression here
            """##)
        expectError(
            ##"""
            {1: 2, 3}
                   ^ ':' expected after dictionary key
            """##)
        expectError(
            ##"""
            {'a': }
                ^ expression expected after dictionary key and ':'
            """##)
        expectError(
            ##"""
            {1: *a}
                ^^ cannot use a starred expression in a dictionary value
            """##)
        expectError(
            ##"""
            (a if b)
             ^^^^^^ expected 'else' after 'if' expression
            """##)
    }

    @Test func `numbers and characters`() {
        expectError(
            ##"""
            x = 1abc
                ^ invalid decimal literal
            """##)
        expectError(
            ##"""
            x = 1__0
                 ^ invalid decimal literal
            """##)
        expectError(
            ##"""
            x = 012
                ^ leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
            """##)
        expectError(
            ##"""
            x = 0xg
                 ^ invalid hexadecimal literal
            """##)
        expectError(
            ##"""
            x = 0b12
                   ^ invalid digit '2' in binary literal
            """##)
        expectError(
            ##"""
            x = 0o8
                  ^ invalid digit '8' in octal literal
            """##)
        expectError(
            ##"""
            x = 1e+
                  ^ invalid decimal literal
            """##)
        expectError(
            ##"""
            x = “a”
                ^ invalid character '“' (U+201C)
            """##)
        expectError(
            ##"""
            x = 1 + 2
                 ^ invalid non-printable character U+00A0
            """##)
        expectError(
            ##"""
            x = a € b
                  ^ invalid character '€' (U+20AC)
            """##)
        expectError(
            ##"""
            x = \ 1
                 ^ unexpected character after line continuation character
            """##)
        expectError(
            ##"""
            x = $
                ^ invalid syntax
            """##)
    }

    @Test func `patterns`() {
        expectError(
            ##"""
            match x:
                case 1 as _: pass
                          ^ cannot use '_' as a target
            """##)
        expectError(
            ##"""
            match x:
                case 1 as 2: pass
                          ^ invalid pattern target
            """##)
        expectError(
            ##"""
            match x:
                case A(b=1, c): pass
                            ^ positional patterns follow keyword patterns
            """##)
    }
}
