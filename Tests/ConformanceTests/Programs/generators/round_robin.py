def task(name, steps):
    for step in range(1, steps + 1):
        print(name, step)
        yield
    return f"{name} done"


def run(*tasks):
    queue = list(tasks)
    results = []
    while queue:
        current = queue.pop(0)
        try:
            next(current)
        except StopIteration as stop:
            results.append(stop.value)
        else:
            queue.append(current)
    return results


print(run(task("a", 2), task("b", 3), task("c", 1)))
