def clean_up():
    raise OSError("could not clean up")


try:
    1 / 0
finally:
    clean_up()
