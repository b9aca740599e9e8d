for error in (ZeroDivisionError("z"), KeyError("k"), ValueError("v"), KeyboardInterrupt(), StopIteration(5)):
    try:
        raise error
    except ArithmeticError:
        print("arithmetic")
    except LookupError as e:
        print("lookup", e)
    except Exception as e:
        print("exception", repr(e))
    except BaseException as e:
        print("base", repr(e))
print(issubclass(KeyError, LookupError), issubclass(IndexError, LookupError), issubclass(KeyboardInterrupt, Exception))
print([c.__name__ for c in ZeroDivisionError.__mro__])
print(issubclass(TimeoutError, OSError), issubclass(RecursionError, RuntimeError), IOError is OSError)
