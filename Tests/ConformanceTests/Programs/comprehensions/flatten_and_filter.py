nested = [[1, [2]], [], [3, 4], "ab"]
print([item for part in nested for item in part])
records = [{"name": "ann", "ok": True}, {"name": "bob"}, {"name": "cid", "ok": False}]
print([r["name"] for r in records if r.get("ok")], [r["name"] for r in records if "ok" not in r])
print([None for _ in range(2)], [*range(3), *"xy"], [*[], 1, *(2, 3)])
print([x if x > 0 else -x for x in [-1, 2, -3] if x != 2])


def flatten(items):
    result = []
    for item in items:
        if isinstance(item, list):
            result.extend(flatten(item))
        else:
            result.append(item)
    return result


print(flatten([1, [2, [3, [4, []]], 5]]))
