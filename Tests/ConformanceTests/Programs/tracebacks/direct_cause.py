class ConfigError(Exception):
    pass


def setting(settings, name):
    try:
        return settings[name]
    except KeyError as error:
        raise ConfigError(f"setting {name} is missing") from error


setting({"colour": "blue"}, "size")
