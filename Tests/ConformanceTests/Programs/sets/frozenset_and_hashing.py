frozen = frozenset([1, 2, 3])
print(frozen, {frozen: "as a key"}[frozenset([3, 2, 1])], frozen == {1, 2, 3})
print(frozen | {9}, frozen & {1})
for action in (lambda: {[1]}, lambda: {{}: 1}, lambda: {{1}}, lambda: frozen.add(4)):
    try:
        action()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__ + ":", error)
print({1, 1.0, True}, {(1, 2), (1, 2)}, {None})
