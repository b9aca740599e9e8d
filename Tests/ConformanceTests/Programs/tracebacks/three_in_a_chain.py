def first():
    return [][0]


def second():
    try:
        first()
    except IndexError as error:
        raise KeyError("second") from error


def third():
    try:
        second()
    except KeyError:
        raise RuntimeError("third")


third()
