from contextlib import *
import sys
@contextmanager
def tag(n):
    print("<", n)
    try: yield n * 2
    except ValueError as e: print("caught", e)
    finally: print(">", n)
with tag("a") as t: print(t)
with tag("b"): raise ValueError("boom")
try:
    with tag("c"): raise KeyError("k")
except KeyError as e: print("out", e)
with suppress(ZeroDivisionError, KeyError): 1/0
print("after")
try:
    with suppress(KeyError): 1/0
except ZeroDivisionError: print("zde")
with ExitStack() as s:
    s.enter_context(tag("x")); s.callback(print, "cb", 1); s.enter_context(tag("y")); print("body")
with nullcontext(5) as n: print(n)
class T:
    def close(self): print("closed")
with closing(T()): print("in")
class W:
    def __init__(self): self.s = []
    def write(self, x): self.s.append(x)
w = W()
with redirect_stdout(w): print("hid")
print(w.s)
@tag("deco")
def f(): print("in f"); return 1
f(); f()
@contextmanager
def noyield():
    if False: yield
try:
    with noyield(): pass
except RuntimeError as e: print(e)
@contextmanager
def two(): yield 1; yield 2
try:
    with two(): pass
except RuntimeError as e: print(e)
import asyncio
@asynccontextmanager
async def atag(n):
    print("a<", n); await asyncio.sleep(0.01)
    try: yield n
    finally: print("a>", n)
async def main():
    async with atag(1) as x: print(x)
    try:
        async with atag(2): raise ValueError("v")
    except ValueError as e: print("v", e)
    async with AsyncExitStack() as st:
        await st.enter_async_context(atag(3)); st.push_async_callback(asyncio.sleep, 0); print("body")
    async with nullcontext(4) as q: print(q)
asyncio.run(main())
try:
    with ExitStack() as s:
        s.callback(lambda: 1/0); raise ValueError("orig")
except ZeroDivisionError as e: print(repr(e), repr(e.__context__))
class CM(AbstractContextManager):
    def __exit__(self, *a): return True
with CM(): raise ValueError
