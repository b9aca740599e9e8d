def setting(settings, name):
    try:
        return settings[name]
    except KeyError:
        raise LookupError(f"setting {name} is missing") from None


setting({}, "size")
