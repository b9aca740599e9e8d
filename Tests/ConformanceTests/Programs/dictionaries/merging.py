defaults = {"colour": "blue", "size": 10}
chosen = {"size": 12, "bold": True}
print({**defaults, **chosen})
print(defaults | chosen, chosen | defaults)
defaults |= chosen
print(defaults)
print({**{"a": 1}, "b": 2, **{"a": 3}})
