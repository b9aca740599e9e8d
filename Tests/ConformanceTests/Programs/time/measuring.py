import time

start = time.perf_counter()
time.sleep(0.25)
print(f"{time.perf_counter() - start:.3f}")
begin = time.monotonic()
for _ in range(3):
    time.sleep(0.1)
print(f"{time.monotonic() - begin:.3f}")
before = time.time()
time.sleep(1.5)
print(f"{time.time() - before:.3f}", before > 1_600_000_000, type(before).__name__)
print(f"{time.perf_counter() - start:.3f}")
