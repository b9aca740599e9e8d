def worker():
    while True:
        try:
            job = yield "ready"
            print("job", job)
        except ValueError as error:
            print("handled", error)
            yield "after error"
        finally:
            print("round over")


w = worker()
print(next(w))
print(w.send(1))
print(w.throw(ValueError("bad job")))
print(next(w))
try:
    w.throw(KeyError("fatal"))
except KeyError as error:
    print("came out:", error)
print(next(w, "finished"))
fresh = worker()
try:
    fresh.throw(RuntimeError("never started"))
except RuntimeError as error:
    print("RuntimeError:", error)
