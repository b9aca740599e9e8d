try:
    try:
        int("abc")
    except ValueError as error:
        error.add_note("while reading the age")
        error.add_note("line 3 of the form")
        raise
except ValueError as error:
    print(error, error.__notes__)
raise_it = ValueError("final")
raise_it.add_note("a note under the message")
raise raise_it
